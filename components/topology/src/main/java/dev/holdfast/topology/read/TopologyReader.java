package dev.holdfast.topology.read;

import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Value;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads topologies: bytes to characters, characters to a located tree, the tree with the changes of an environment to
 * records. All faults of a file come at once; each stage
 * is entered only if the one before it has something to give to it.
 *
 * <p>Not safe for use by several threads.
 */
public final class TopologyReader {
    /** What nearly every topology has, so that the classes for it are loaded. */
    private static final String SAMPLE =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: sample}
            regions: {r: {zones: 1}}
            services:
              s:
                image: "example.org/s:1"
                command: [sh]
                resources: {requests: {cpu: 500m, memory: 1Gi}}
                disruption: {maxUnavailable: 25%}
            backups: {schedule: "0 0 * * *", timeZone: UTC, retention: 7d, to: "s3://sample", image: i}
            """;

    private final Shapes shapes = new Shapes(JacksonSettings.deserialization());

    /**
     * Gets everything ready that a first reading needs, on the thread that calls: a program that has something else to
     * do meanwhile can call it on a second one, and take the
     * reader from there when it is done.
     *
     * @return this reader
     */
    public TopologyReader prepare() {
        shapes.of(Topology.class).derive(new HashSet<>());
        read(new Source("sample", SAMPLE.getBytes(StandardCharsets.UTF_8)), null);
        return this;
    }

    /**
     * Reads a file. The base and every environment are checked, whichever is asked for.
     *
     * @param source the file, YAML 1.2 or JSON, at most 1 MiB
     * @param environment the environment to read; null for the base
     * @return the topology, or all faults
     */
    public Reading read(Source source, @Nullable String environment) {
        Findings findings = new Findings();
        String text = Characters.decode(source.bytes(), findings);
        Value root = text == null ? null : Blocks.compose(text, findings);
        Environments environments = root == null ? null : new Environments(shapes, findings, root);
        Topology topology = environments == null ? null : environments.read(environment);
        Supplier<Excerpts> excerpts = () -> new Excerpts(text == null ? "" : text, root, findings);
        if (topology == null || environments == null || !findings.isEmpty()) {
            Excerpts lines = excerpts.get();
            Comparator<Fault> byPlace =
                    Comparator.comparing(Fault::location, Comparator.nullsLast(Comparator.naturalOrder()));
            List<Fault> faults = findings.all().stream()
                    .map(finding -> lines.fault(source.name(), finding))
                    .sorted(byPlace)
                    .toList();
            return new Reading.Refused(faults);
        }
        Mapping tree = environments.tree(environment);
        return new Reading.Read(topology, new SourceMap(source.name(), tree, excerpts), environments.names());
    }
}
