package dev.holdfast.kubernetes.provider;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kubernetes objects without types: maps with string keys, lists, strings, {@link Long}, {@link Double}, booleans and null,
 * and among a resource's properties {@link Secret} and {@link Unknown}.
 */
final class ObjectTree {

    private ObjectTree() {}

    /** The map itself, to be changed in place; an empty one that belongs to nobody when the value is none. */
    @SuppressWarnings("unchecked") // All trees come from JSON or from Struct, whose keys are strings.
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : new LinkedHashMap<>();
    }

    /** The list itself, to be changed in place; an empty one that belongs to nobody when the value is none. */
    @SuppressWarnings("unchecked") // A list of anything is a list of objects.
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> ? (List<Object>) value : new ArrayList<>();
    }

    /** What stands at a path of map keys, or null. */
    static @Nullable Object at(Map<String, Object> tree, String... path) {
        Object here = tree;
        for (String key : path) {
            if (!(here instanceof Map<?, ?> map)) {
                return null;
            }
            here = map.get(key);
        }
        return here;
    }

    /** The string at a path, or an empty one. */
    static String text(Map<String, Object> tree, String... path) {
        return at(tree, path) instanceof String text ? text : "";
    }

    /** The whole number at a path, or 0: the API leaves zero counts out. */
    static long number(Map<String, Object> tree, String... path) {
        return at(tree, path) instanceof Number number ? number.longValue() : 0;
    }

    /** Sets a value, making the maps on the way. What is no map on the way (an unknown) stays, and nothing is set. */
    static void put(Map<String, Object> tree, Object value, String... path) {
        Map<String, Object> here = tree;
        for (int i = 0; i < path.length - 1; i++) {
            Object next = here.computeIfAbsent(path[i], key -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map<?, ?>)) {
                return;
            }
            here = map(next);
        }
        here.put(path[path.length - 1], value);
    }

    /** Removes what stands at a path, if anything. */
    static void remove(Map<String, Object> tree, String... path) {
        String[] parent = Arrays.copyOf(path, path.length - 1);
        map(at(tree, parent)).remove(path[path.length - 1]);
    }

    /** A deep copy in which every number is a {@link Long} or a {@link Double}. */
    static Map<String, Object> copy(Map<?, ?> tree) {
        Map<String, Object> copy = new LinkedHashMap<>();
        tree.forEach((key, value) -> copy.put(String.valueOf(key), copyOf(value)));
        return copy;
    }

    /** As {@link #copy(Map)}, for any value. */
    static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy(map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        if (value instanceof Integer integer) {
            return integer.longValue();
        }
        if (value instanceof Float || value instanceof BigDecimal || value instanceof BigInteger) {
            return Double.valueOf(value.toString());
        }
        return value;
    }
}
