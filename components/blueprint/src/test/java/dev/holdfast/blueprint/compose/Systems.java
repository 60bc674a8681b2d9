package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolution;
import dev.holdfast.blueprint.resolve.TopologyResolver;
import dev.holdfast.topology.read.FaultPrinter;
import dev.holdfast.topology.read.Reading;
import dev.holdfast.topology.read.Source;
import dev.holdfast.topology.read.TopologyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Systems that tests lower. */
public final class Systems {
    /** The module's folder is the working directory of its tests. */
    private static final Path METANODE = Path.of("../../examples/metanode/topology.yaml");

    /** A service and nothing else; %s takes more of it, indented by four spaces. */
    private static final String SMALL =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {role: primary, zones: 1}}
            services:
              api:
                image: ghcr.io/shop/api:1.0.0
                resources: {requests: {cpu: 500m, memory: 256Mi}, limits: {cpu: 1500m, memory: 512Mi}}
            %s
            """;

    private Systems() {}

    /** The MetaNode of the examples. */
    public static Blueprint metanode(@Nullable String environment) {
        try {
            return read(Files.readString(METANODE), environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One service with these further lines, each indented for the service; sections may follow at column 0. */
    public static Blueprint service(String lines) {
        return read(SMALL.formatted(lines), null);
    }

    /** A topology that has no faults. */
    public static Blueprint read(String topology, @Nullable String environment) {
        Reading reading = new TopologyReader()
                .read(new Source("topology.yaml", topology.getBytes(StandardCharsets.UTF_8)), environment);
        if (reading instanceof Reading.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        Reading.Read read = (Reading.Read) reading;
        Resolution resolution = TopologyResolver.resolve(read.topology(), read.sources(), environment);
        if (resolution instanceof Resolution.Refused refused) {
            throw new AssertionError(FaultPrinter.print(refused.faults()));
        }
        return ((Resolution.Resolved) resolution).blueprint();
    }

    static ComposeProject lower(Blueprint blueprint) {
        return ComposeLowering.lower(blueprint, Map.of());
    }

    static ComposeService find(ComposeProject project, String name) {
        return project.services().stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no service " + name + " among "
                        + project.services().stream().map(ComposeService::name).toList()));
    }
}
