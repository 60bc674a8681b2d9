package dev.holdfast.kubernetes.application;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two trees, field by field. */
final class TreeDifference {
    private TreeDifference() {}

    /**
     * Compares. A number is equal to the same number of another type, since mocks know doubles only, and to nothing else.
     *
     * @param path where the two are
     * @param differences is added to
     */
    static void of(String path, @Nullable Object rendered, @Nullable Object registered, List<String> differences) {
        if (rendered instanceof Map<?, ?> one && registered instanceof Map<?, ?> other) {
            TreeSet<String> keys = new TreeSet<>();
            one.keySet().forEach(key -> keys.add((String) key));
            other.keySet().forEach(key -> keys.add((String) key));
            keys.forEach(key -> {
                if (one.containsKey(key) && other.containsKey(key)) {
                    of(path + "/" + key, one.get(key), other.get(key), differences);
                } else {
                    differences.add(
                            path + "/" + key + ": " + (one.containsKey(key) ? "only rendered" : "only registered"));
                }
            });
        } else if (rendered instanceof List<?> one
                && registered instanceof List<?> other
                && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                of(path + "/" + i, one.get(i), other.get(i), differences);
            }
        } else if (!plain(rendered).equals(plain(registered))) {
            differences.add(path + ": rendered " + show(rendered) + ", registered " + show(registered));
        }
    }

    private static Object plain(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : value == null ? "null of its own" : value;
    }

    private static String show(@Nullable Object value) {
        return value + (value == null ? "" : " (" + value.getClass().getSimpleName() + ")");
    }
}
