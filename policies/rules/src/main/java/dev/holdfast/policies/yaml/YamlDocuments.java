package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The documents of a YAML stream. JSON is YAML.
 *
 * @param roots those that could be read, in order; empty documents are left out
 * @param fault why reading ended early; null if it did not
 */
public record YamlDocuments(List<Node> roots, @Nullable BadDocument fault) {
    /** Reads a stream. Never throws: what is wrong is in {@link #fault}. */
    public static YamlDocuments read(String text) {
        List<Node> roots = new ArrayList<>();
        try {
            YamlComposer composer = new YamlComposer(text);
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
            return new YamlDocuments(List.copyOf(roots), YamlFault.of(fault));
        } catch (YamlEngineException | IllegalArgumentException fault) {
            return new YamlDocuments(List.copyOf(roots), YamlFault.unplaced(fault));
        }
    }
}
