package dev.holdfast.kubernetes.args;

import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapping of a topology, as it would stand in the file. Immutable. A value is a text, number, truth value, unit, time, enum constant, an
 * {@code Output<String>} that is known at deployment, a list, or a mapping.
 */
public final class Written {
    private static final Written NOTHING = new Written(Map.of());

    private final Map<String, Object> entries;

    private Written(Map<String, Object> entries) {
        this.entries = entries;
    }

    /** Returns a mapping without keys. */
    public static Written nothing() {
        return NOTHING;
    }

    /** Returns a mapping of one key. */
    public static Written of(String key, Object value) {
        return NOTHING.with(key, value);
    }

    /** Returns a reference to a key of a secret. */
    public static Written of(SecretReference secret) {
        return of("secret", secret.secret());
    }

    /** Returns this mapping with one more key; a key that is there already gets the new value. */
    public Written with(String key, Object value) {
        Map<String, Object> longer = new LinkedHashMap<>(entries);
        longer.put(key, value instanceof Writable writable ? writable.written() : value);
        return new Written(Collections.unmodifiableMap(longer));
    }

    /** Returns this mapping with one more key in the mapping of a key. */
    public Written with(String key, String inner, Object value) {
        Map<String, Object> longer = new LinkedHashMap<>();
        if (entries.get(key) instanceof Written found) {
            longer.putAll(found.entries);
        } else if (entries.get(key) instanceof Map<?, ?> found) {
            found.forEach((name, old) -> longer.put(String.valueOf(name), old));
        }
        return with(key, new Written(longer).with(inner, value));
    }

    /** Returns this mapping with one more element in the list of a key. */
    public Written plus(String key, Object element) {
        List<Object> longer = new ArrayList<>();
        if (entries.get(key) instanceof List<?> found) {
            longer.addAll(found);
        }
        longer.add(element instanceof Writable writable ? writable.written() : element);
        return with(key, Collections.unmodifiableList(longer));
    }

    /** Returns this mapping with the keys of another one, which hold where both have one. */
    public Written and(Written other) {
        Map<String, Object> longer = new LinkedHashMap<>(entries);
        longer.putAll(other.entries);
        return new Written(Collections.unmodifiableMap(longer));
    }

    /** Returns the values by key, in the order in which they were written. */
    public Map<String, Object> entries() {
        return entries;
    }

    /** Tells whether a key is there. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }
}
