package dev.holdfast.topology.read;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.tree.Mapping;
import dev.holdfast.topology.read.tree.Value;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads topologies: bytes to characters, characters to a located tree, the tree with the changes of an environment to records. All faults of a file come at once; each stage
 * is entered only if the one before it has something to give to it.
 *
 * <p>Not safe for use by several threads.
 */
public final class TopologyReader {
    private final Shapes shapes = new Shapes(JsonMapper.builder().build().getDeserializationConfig());

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
        Value root = text == null ? null : new YamlComposer(text, findings).compose();
        Environments environments = root == null ? null : new Environments(shapes, findings, root);
        Topology topology = environments == null ? null : environments.read(environment);
        Excerpts excerpts = new Excerpts(text == null ? "" : text, findings.hidden(), root != null);
        if (topology == null || environments == null || !findings.isEmpty()) {
            Comparator<Fault> byPlace =
                    Comparator.comparing(Fault::location, Comparator.nullsLast(Comparator.naturalOrder()));
            List<Fault> faults = findings.all().stream()
                    .map(finding -> excerpts.fault(source.name(), finding))
                    .sorted(byPlace)
                    .toList();
            return new Reading.Refused(faults);
        }
        Mapping tree = environments.tree(environment);
        return new Reading.Read(topology, new SourceMap(source.name(), tree, excerpts), environments.names());
    }
}
