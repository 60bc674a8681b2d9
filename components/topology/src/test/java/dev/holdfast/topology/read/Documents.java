package dev.holdfast.topology.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small files for tests, and what reading them comes to. */
final class Documents {
    /** The smallest topology; lines for its only service can be put behind it, indented by four. */
    static final String HEAD =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {local: {zones: 1}}
            services:
              web:
                image: example.org/web:1.0
            """;

    private Documents() {}

    static Reading read(String text, @Nullable String environment) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new TopologyReader().read(new Source("topology.yaml", bytes), environment);
    }

    static Reading.Read accepted(String text, @Nullable String environment) {
        Reading reading = read(text, environment);
        assertThat(reading).as(String.valueOf(reading)).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    static List<Fault> refused(String text, @Nullable String environment) {
        Reading reading = read(text, environment);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).faults();
    }
}
