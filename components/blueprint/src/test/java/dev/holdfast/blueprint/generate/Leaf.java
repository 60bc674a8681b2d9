package dev.holdfast.blueprint.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A single value of a generated topology.
 *
 * @param keys the keys and list numbers that lead to it
 * @param value the value
 */
public record Leaf(List<Object> keys, Object value) {
    /** Returns all of a topology. */
    public static List<Leaf> of(GeneratedTopology topology) {
        List<Leaf> leaves = new ArrayList<>();
        collect(List.of(), topology.tree(), leaves);
        return leaves;
    }

    private static void collect(List<Object> keys, Object node, List<Leaf> leaves) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(with(keys, key), value, leaves));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(with(keys, i), list.get(i), leaves);
            }
        } else {
            leaves.add(new Leaf(keys, node));
        }
    }

    private static List<Object> with(List<Object> keys, Object key) {
        List<Object> more = new ArrayList<>(keys);
        more.add(key);
        return List.copyOf(more);
    }

    /** Returns where it stands, such as {@code services.svc-0.ports[1].port}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Object key : keys) {
            if (key instanceof Integer) {
                path.append('[').append(key).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(key);
            }
        }
        return path.toString();
    }

    /** Returns its place without numbers, which values of the same kind have in other topologies, too. */
    String place() {
        return path().replaceAll("-\\d+", "-*").replaceAll("\\[\\d+]", "[*]");
    }

    /** Returns the topology with another value in its place. */
    public GeneratedTopology exchanged(GeneratedTopology topology, Object other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        topology.tree()
                .forEach((key, node) -> tree.put(key, key.equals(keys.get(0)) ? exchanged(node, 1, other) : node));
        return new GeneratedTopology(topology.seed(), topology.services(), tree);
    }

    private Object exchanged(Object node, int depth, Object other) {
        if (depth == keys.size()) {
            return other;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int at = (Integer) keys.get(depth);
            copy.set(at, exchanged(Objects.requireNonNull(list.get(at)), depth + 1, other));
            return copy;
        }
        Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) node);
        copy.put(keys.get(depth), exchanged(Objects.requireNonNull(copy.get(keys.get(depth))), depth + 1, other));
        return copy;
    }
}
