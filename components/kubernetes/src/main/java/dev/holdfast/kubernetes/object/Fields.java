package dev.holdfast.kubernetes.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an object, in order; what is absent is not among them. */
final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A field; none for null. */
    Fields with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** A list; none if it is empty. */
    Fields list(String name, List<?> values) {
        return values.isEmpty() ? this : with(name, List.copyOf(values));
    }

    /** A list of which each element is made a tree; none if it is empty. */
    <T> Fields list(String name, List<T> values, Function<T, Map<String, Object>> tree) {
        return list(name, values.stream().map(tree).toList());
    }

    /** A map; none if it is empty. */
    Fields map(String name, Map<String, ?> values) {
        return values.isEmpty() ? this : with(name, new LinkedHashMap<>(values));
    }

    /** What is there only if something else is. */
    <T> Fields tree(String name, @Nullable T value, Function<T, Map<String, Object>> tree) {
        return value == null ? this : with(name, tree.apply(value));
    }

    /** All of them. */
    Map<String, Object> done() {
        return fields;
    }
}
