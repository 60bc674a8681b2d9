package dev.holdfast.topology.read.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys with their values.
 *
 * @param entries the entries by key, in the order in which they are written
 * @param extent where it is written
 */
public record Mapping(Map<String, Entry> entries, Extent extent) implements Value {

    /**
     * A key and its value.
     *
     * @param key where the key is written
     * @param value the value
     */
    public record Entry(Extent key, Value value) {}

    /** Takes a copy of the entries, in their order. */
    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Returns the value of a key, or null if the key is not there. */
    public @Nullable Value get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Returns the same without one key. */
    public Mapping without(String key) {
        Map<String, Entry> rest = new LinkedHashMap<>(entries);
        rest.remove(key);
        return new Mapping(rest, extent);
    }

    @Override
    public String words() {
        return "a mapping";
    }

    @Override
    public <T> @Nullable T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
