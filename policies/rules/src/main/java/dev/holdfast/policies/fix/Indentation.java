package dev.holdfast.policies.fix;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * How a file indents.
 *
 * @param mapping how far a mapping stands behind the key that it belongs to
 * @param list how far the dashes of a list stand behind the key that it belongs to; 0 in many files
 */
record Indentation(int mapping, int list) {
    private static final int USUAL = 2;

    /** What most mappings, and most lists, of the documents do. */
    static Indentation of(List<Node> roots) {
        Map<Integer, Integer> mappings = new HashMap<>();
        Map<Integer, Integer> lists = new HashMap<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.forEach(root -> count(root, mappings, lists, seen));
        int mapping = most(mappings, USUAL);
        return new Indentation(mapping, most(lists, mapping));
    }

    private static void count(Node node, Map<Integer, Integer> mappings, Map<Integer, Integer> lists, Set<Node> seen) {
        if (!(node instanceof CollectionNode<?>) || !seen.add(node)) {
            return;
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> count(item, mappings, lists, seen));
        } else if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                Node value = entry.getValueNode();
                if (value instanceof CollectionNode<?> inner && inner.getFlowStyle() == FlowStyle.BLOCK) {
                    int by = Marks.column(value) - Marks.column(entry.getKeyNode());
                    if (Marks.line(value) > Marks.line(entry.getKeyNode()) && by >= 0) {
                        (value instanceof SequenceNode ? lists : mappings).merge(by, 1, Integer::sum);
                    }
                }
                count(value, mappings, lists, seen);
            }
        }
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
