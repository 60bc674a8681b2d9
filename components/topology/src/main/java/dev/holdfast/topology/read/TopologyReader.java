package dev.holdfast.topology.read;

import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.tree.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Shapes shapes = new Shapes(DescribedLanguage.ofBuild());

    /**
     * Reads a file. The base and every environment are checked, whichever is asked for.
     *
     * @param source the file, YAML 1.2 or JSON, at most 1 MiB
     * @param environment the environment to read; null for the base
     * @return the topology, or all faults
     */
    public Reading read(Source source, @Nullable String environment) {
        Readings readings = read(source, environment, new Findings());
        if (readings instanceof Readings.Refused refused) {
            return new Reading.Refused(refused.faults());
        }
        Readings.Read all = (Readings.Read) readings;
        Reading.Read overlay = environment == null ? null : all.overlays().get(environment);
        return overlay == null ? all.base() : overlay;
    }

    /**
     * Reads a file for the base and all environments at once, which takes no longer than for one of them.
     *
     * @param source the file, YAML 1.2 or JSON, at most 1 MiB
     * @return the topology in all environments, or all faults
     */
    public Readings readAll(Source source) {
        return read(source, null, new Findings());
    }

    private Readings read(Source source, @Nullable String environment, Findings findings) {
        String text = Characters.decode(source.bytes(), findings);
        Value root = text == null ? null : Blocks.compose(text, findings);
        Environments environments = root == null ? null : new Environments(shapes, findings, root);
        Topology base = environments == null ? null : environments.readBase(environment);
        Map<String, Topology> overlays = environments == null ? Map.of() : environments.readOverlays();
        Supplier<Excerpts> excerpts = () -> new Excerpts(text == null ? "" : text, root, findings);
        if (base == null || environments == null || !findings.isEmpty()) {
            Excerpts lines = excerpts.get();
            List<Fault> faults = findings.all().stream()
                    .map(finding -> lines.fault(source.name(), finding))
                    .sorted(Fault::compareByPlace)
                    .toList();
            return new Readings.Refused(faults);
        }
        Map<String, Reading.Read> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Topology> overlay : overlays.entrySet()) {
            SourceMap sources = new SourceMap(source.name(), environments.tree(overlay.getKey()), excerpts);
            changed.put(overlay.getKey(), new Reading.Read(overlay.getValue(), sources, environments.names()));
        }
        SourceMap sources = new SourceMap(source.name(), environments.tree(null), excerpts);
        return new Readings.Read(new Reading.Read(base, sources, environments.names()), changed);
    }
}
