package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pulumirpc.Provider.PropertyDiff;
import pulumirpc.Provider.PropertyDiff.Kind;

/**
 * The differences between what stands in the cluster and what the program wants, one for each property. Source:
 * {@code convertPatchToDiff} in {@code provider/pkg/provider/provider.go}, which arrives at the same by way of a merge patch.
 */
final class DetailedDiff {

    private final List<PropertyPattern> replacing;
    private final Map<String, PropertyDiff> differences = new LinkedHashMap<>();

    private DetailedDiff(List<PropertyPattern> replacing) {
        this.replacing = replacing;
    }

    /**
     * Compares two objects.
     *
     * @param live the live object, pruned to the fields of the old inputs
     * @param wanted the new inputs
     * @param replacing the places whose change calls for a new object
     * @return property paths as the engine writes them; empty when nothing differs
     */
    static Map<String, PropertyDiff> between(
            Map<String, Object> live, Map<String, Object> wanted, List<PropertyPattern> replacing) {
        DetailedDiff diff = new DetailedDiff(replacing);
        diff.compareMaps(List.of(), live, wanted);
        return diff.differences;
    }

    static boolean replaces(PropertyDiff difference) {
        return switch (difference.getKind()) {
            case ADD_REPLACE, DELETE_REPLACE, UPDATE_REPLACE -> true;
            case ADD, DELETE, UPDATE, UNRECOGNIZED -> false;
        };
    }

    private void compareMaps(List<Object> path, Map<String, Object> live, Map<String, Object> wanted) {
        Set<String> keys = new LinkedHashSet<>(wanted.keySet());
        keys.addAll(live.keySet());
        for (String key : keys) {
            List<Object> below = append(path, key);
            if (!wanted.containsKey(key)) {
                record(below, Kind.DELETE, null);
            } else if (!live.containsKey(key)) {
                record(below, Kind.ADD, wanted.get(key));
            } else {
                compare(below, live.get(key), wanted.get(key));
            }
        }
    }

    private void compare(List<Object> path, @Nullable Object live, @Nullable Object wanted) {
        if (live instanceof Map<?, ?> && wanted instanceof Map<?, ?>) {
            compareMaps(path, ObjectTree.map(live), ObjectTree.map(wanted));
        } else if (live instanceof List<?> lives && wanted instanceof List<?> wants) {
            compareLists(path, lives, wants);
        } else if (!same(live, wanted)) {
            record(path, wanted == null ? Kind.DELETE : Kind.UPDATE, wanted);
        }
    }

    private void compareLists(List<Object> path, List<?> live, List<?> wanted) {
        for (int i = 0; i < Math.max(live.size(), wanted.size()); i++) {
            List<Object> element = append(path, i);
            if (i >= wanted.size()) {
                record(element, Kind.DELETE, null);
            } else if (i >= live.size()) {
                record(element, Kind.ADD, wanted.get(i));
            } else {
                compare(element, live.get(i), wanted.get(i));
            }
        }
    }

    private static boolean same(@Nullable Object live, @Nullable Object wanted) {
        if (live == null || wanted == null) {
            return live == wanted;
        }
        if (live instanceof Number one && wanted instanceof Number other) {
            return one.doubleValue() == other.doubleValue();
        }
        return live.equals(wanted);
    }

    private void record(List<Object> path, Kind kind, @Nullable Object value) {
        boolean replace = replacing.stream().anyMatch(pattern -> pattern.touches(path, value));
        PropertyDiff difference = PropertyDiff.newBuilder()
                .setKind(replace ? replacing(kind) : kind)
                .setInputDiff(kind == Kind.DELETE)
                .build();
        differences.put(text(path), difference);
    }

    private static Kind replacing(Kind kind) {
        return switch (kind) {
            case ADD -> Kind.ADD_REPLACE;
            case DELETE -> Kind.DELETE_REPLACE;
            default -> Kind.UPDATE_REPLACE;
        };
    }

    /** {@code spec.containers[0]["a.b"]}: a key with a dot, quote or bracket is quoted. */
    private static String text(List<Object> path) {
        StringBuilder text = new StringBuilder();
        for (Object segment : path) {
            if (segment instanceof Integer) {
                text.append('[').append(segment).append(']');
            } else if (segment.toString().matches(".*[.\"\\[\\]].*")) {
                text.append("[\"")
                        .append(segment.toString().replace("\"", "\\\""))
                        .append("\"]");
            } else {
                text.append(text.isEmpty() ? "" : ".").append(segment);
            }
        }
        return text.toString();
    }

    private static List<Object> append(List<Object> path, Object segment) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(segment);
        return longer;
    }
}
