package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.topology.yaml.PlainYaml;
import dev.holdfast.topology.yaml.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The documents of a YAML stream. JSON is YAML.
 *
 * @param roots those that could be read, in order; empty documents are left out
 * @param fault the first that is wrong; null if nothing is
 */
public record YamlDocuments(List<Node> roots, @Nullable BadDocument fault) {
    /** As many documents as one processor reads at a time, of a stream that has more. */
    private static final int CHUNK = 200;

    /** Reads a stream, a large one on all processors. Never throws: what is wrong is in {@link #fault}. */
    public static YamlDocuments read(String text) {
        List<Slice> slices = Slice.cut(text);
        if (slices == null) {
            return thorough(text, 0);
        }
        int chunks = (slices.size() + CHUNK - 1) / CHUNK;
        IntStream all = IntStream.range(0, chunks);
        return joined((chunks > 1 ? all.parallel() : all)
                .mapToObj(i -> some(text, slices.subList(i * CHUNK, Math.min(slices.size(), (i + 1) * CHUNK))))
                .toList());
    }

    private static YamlDocuments some(String text, List<Slice> slices) {
        RuleNodes nodes = new RuleNodes();
        List<YamlDocuments> read = new ArrayList<>(slices.size());
        for (Slice slice : slices) {
            Node root = PlainYaml.read(text, slice, nodes);
            if (root == null) {
                read.add(thorough(text.substring(slice.from(), slice.to()), slice.line() - 1));
            } else if (root.isPresent()) {
                read.add(new YamlDocuments(List.of(root), null));
            }
        }
        return joined(read);
    }

    private static YamlDocuments joined(List<YamlDocuments> parts) {
        List<Node> roots = new ArrayList<>();
        BadDocument fault = null;
        for (YamlDocuments part : parts) {
            roots.addAll(part.roots());
            fault = fault == null ? part.fault() : fault;
        }
        return new YamlDocuments(roots, fault);
    }

    /** Reads all that YAML can say. */
    static YamlDocuments thorough(String text, int linesBefore) {
        List<Node> roots = new ArrayList<>();
        try {
            YamlComposer composer = new YamlComposer(text, linesBefore);
            while (true) {
                Node root = composer.document();
                if (root == null) {
                    return new YamlDocuments(List.copyOf(roots), null);
                }
                if (root.isPresent()) {
                    roots.add(root);
                }
            }
        } catch (BadDocument fault) {
            return new YamlDocuments(List.copyOf(roots), fault);
        } catch (MarkedYamlEngineException fault) {
            return new YamlDocuments(List.copyOf(roots), YamlFault.of(fault, linesBefore));
        } catch (YamlEngineException | IllegalArgumentException fault) {
            return new YamlDocuments(List.copyOf(roots), YamlFault.unplaced(fault, linesBefore));
        }
    }
}
