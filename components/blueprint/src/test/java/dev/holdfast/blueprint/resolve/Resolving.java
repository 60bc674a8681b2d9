package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Explanation;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.read.Fault;
import dev.holdfast.topology.read.FaultPrinter;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Topologies for tests, read and resolved by the real reader and the real resolver. */
public final class Resolving {
    /** What every topology begins with. */
    public static final String HEAD =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            """;

    /** A topology of one region whose services follow. */
    public static final String LOCAL = HEAD + "regions: {local: {zones: 3}}\nservices:\n";

    /** A topology of one region whose only service {@code web} follows, indented by four. */
    public static final String WEB = LOCAL + "  web:\n    image: example.org/web:1.0\n";

    /** A topology of three regions, one of them for recovery, whose services follow. */
    public static final String REGIONS = HEAD
            + """
            regions:
              north: {role: primary, zones: 3, weight: 60}
              south: {role: secondary, zones: 3}
              spare: {role: recovery, zones: 3}
            services:
            """;

    private Resolving() {}

    /** Returns the blueprint of a text, and fails if there is a fault in it. */
    public static Blueprint blueprint(String yaml) {
        return blueprint(yaml, null);
    }

    /** Returns the blueprint of a text in an environment, and fails if there is a fault in it. */
    public static Blueprint blueprint(String yaml, @Nullable String environment) {
        Reading.Read read = read(yaml, environment);
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), environment);
        if (resolution instanceof Resolution.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        return ((Resolution.Resolved) resolution).blueprint();
    }

    /** Returns the faults of meaning of a text, and fails if there is none, or one of form. */
    public static List<Fault> faults(String yaml) {
        Reading.Read read = read(yaml, null);
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), null);
        assertThat(resolution).as("what resolving came to").isInstanceOf(Resolution.Refused.class);
        return ((Resolution.Refused) resolution).faults();
    }

    /** Returns the only fault of meaning of a text as {@code code path: reason}. */
    public static String fault(String yaml) {
        List<Fault> faults = faults(yaml);
        assertThat(faults).as(FaultPrinter.print(faults)).hasSize(1);
        Fault fault = faults.get(0);
        return fault.code() + " " + fault.path() + ": " + fault.reason();
    }

    /** Returns the blueprint of the example MetaNode. */
    public static Blueprint metanode(@Nullable String environment) {
        return example("metanode", environment);
    }

    /** Returns the blueprint of the example RouteMQ. */
    public static Blueprint routemq(@Nullable String environment) {
        return example("routemq", environment);
    }

    private static Blueprint example(String name, @Nullable String environment) {
        try {
            return blueprint(Files.readString(file(name + "/topology.yaml")), environment);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Modules lie at different depths below the folder of the examples, and tests run in their module. */
    private static Path file(String name) {
        Path file = Path.of("..", "examples", name);
        return Files.exists(file) ? file : Path.of("..").resolve(file);
    }

    /** Returns a service, which has to be there. */
    public static ServiceBlueprint service(Blueprint blueprint, String name) {
        return there(blueprint.services().get(name));
    }

    /** Returns the only service {@code web} of a text. */
    public static ServiceBlueprint web(String yaml) {
        return service(blueprint(yaml), "web");
    }

    /** Returns what is told about a value, which has to be something. */
    public static Explanation why(Blueprint blueprint, String path) {
        Explanation explanation = blueprint.explanations().byPath().get(path);
        return Objects.requireNonNull(explanation, () -> "nothing is told about " + path);
    }

    /** Returns a value that has to be there. */
    public static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "it is not there");
    }

    private static Reading.Read read(String yaml, @Nullable String environment) {
        Source source = new Source("topology.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        Reading reading = new TopologyReader().read(source, environment);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        return (Reading.Read) reading;
    }
}
