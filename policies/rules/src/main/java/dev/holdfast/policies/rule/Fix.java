package dev.holdfast.policies.rule;

import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change to a YAML file, or to the properties of a resource, that keeps a rule. */
public sealed interface Fix {
    /**
     * Sets a value in a mapping, with the mappings on the way to it that are not there yet.
     *
     * @param map the mapping that is there
     * @param way the keys from it to the value; at least one
     * @param value the new value in JSON: {@code false}, {@code "RuntimeDefault"}, {@code ["ALL"]}
     */
    record Set(MapNode map, List<String> way, String value) implements Fix {}

    /**
     * Removes a key with its value.
     *
     * @param map the mapping that has it
     * @param key the key
     */
    record Remove(MapNode map, String key) implements Fix {}

    /** Sets a value; null, so no fix, where there is no mapping to set it in. */
    static @Nullable Fix set(Node map, String value, String... way) {
        return map instanceof MapNode there ? new Set(there, List.of(way), value) : null;
    }

    /** Removes a key; null, so no fix, where there is no mapping. */
    static @Nullable Fix remove(Node map, String key) {
        return map instanceof MapNode there ? new Remove(there, key) : null;
    }
}
