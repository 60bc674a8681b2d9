package dev.holdfast.templates.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * In which order a map is printed: a {@link LinkedHashMap} or {@link SortedMap} in its own, every other by key. The order
 * of {@code Map.of} and {@code HashMap} is chance, and the same model must give the same bytes.
 */
public final class KeyOrder {
    private KeyOrder() {}

    /**
     * The entries in printing order.
     *
     * @throws IllegalArgumentException when a key is not a string
     */
    public static Collection<? extends Map.Entry<?, ?>> entries(Map<?, ?> map) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                throw new IllegalArgumentException("a key is not a string");
            }
        }
        if (map.size() < 2 || map instanceof LinkedHashMap || map instanceof SortedMap) {
            return map.entrySet();
        }
        return map.entrySet().stream()
                .sorted((a, b) -> ((String) a.getKey()).compareTo((String) b.getKey()))
                .toList();
    }
}
