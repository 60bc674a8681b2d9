package dev.holdfast.kubernetes.register;

import dev.holdfast.kubernetes.deferred.DeferredValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A tree in the terms of Pulumi's SDK, which takes integers and doubles but no longer numbers: with the values in place of their
 * tokens, and without what is null.
 */
final class InputTree {
    private final DeferredValues deferred;

    InputTree(DeferredValues deferred) {
        this.deferred = deferred;
    }

    /** A copy of a map. */
    Map<String, Object> of(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                copy.put(String.valueOf(key), of(value));
            }
        });
        return copy;
    }

    private Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map);
        } else if (value instanceof List<?> list) {
            return list.stream().filter(Objects::nonNull).map(this::of).toList();
        } else if (value instanceof String text) {
            return deferred.resolve(text);
        } else if (value instanceof Number number && !(value instanceof Integer)) {
            return number.doubleValue();
        }
        return value;
    }
}
