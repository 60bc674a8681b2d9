package dev.holdfast.blueprint.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A mapping of a topology while it is made. */
final class Section {
    private final Dice dice;
    private final Map<String, Object> entries = new LinkedHashMap<>();

    Section(Dice dice) {
        this.dice = dice;
    }

    /** Returns a mapping with one key. */
    static Map<String, Object> of(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    /** Writes a key. */
    Section with(String key, Object value) {
        entries.put(key, value);
        return this;
    }

    /** Writes a key where something allows it. */
    Section withIf(boolean allowed, String key, Object value) {
        return allowed ? with(key, value) : this;
    }

    /** Writes a key in one of two topologies. */
    Section maybe(String key, Supplier<?> value) {
        return dice.flip() ? with(key, value.get()) : this;
    }

    /** Writes a key where something allows it, in one of two topologies. */
    Section maybeIf(boolean allowed, String key, Supplier<?> value) {
        return allowed ? maybe(key, value) : this;
    }

    Map<String, Object> map() {
        return entries;
    }
}
