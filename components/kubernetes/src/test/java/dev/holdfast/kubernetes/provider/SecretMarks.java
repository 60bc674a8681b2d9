package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which properties are secret. The API server knows nothing of it, so the marks are taken off on the way there and put back on
 * what it answers. Source: {@code annotateSecrets} and {@code checkpointObject} in {@code provider/pkg/provider/provider.go}.
 */
final class SecretMarks {

    private SecretMarks() {}

    /** A copy without the marks. */
    static Map<String, Object> removed(Map<String, Object> tree) {
        Map<String, Object> plain = new LinkedHashMap<>();
        tree.forEach((key, value) -> plain.put(key, removedFrom(value)));
        return plain;
    }

    private static @Nullable Object removedFrom(@Nullable Object value) {
        if (value instanceof Secret secret) {
            return removedFrom(secret.element());
        }
        if (value instanceof Map<?, ?>) {
            return removed(ObjectTree.map(value));
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(removedFrom(element)));
            return plain;
        }
        return value;
    }

    /**
     * Marks in {@code outs}, in place, what {@code ins} has marked. Maps are gone into, so that one secret does not hide all of
     * its object; a list with a secret anywhere becomes secret as a whole, since its order may have changed. The
     * {@code data} and {@code stringData} of a Secret are always marked.
     */
    static void put(Map<String, Object> outs, Map<String, Object> ins) {
        if ("Secret".equals(outs.get("kind"))) {
            outs.computeIfPresent("data", (key, value) -> marked(value));
            outs.computeIfPresent("stringData", (key, value) -> marked(value));
            return;
        }
        ins.forEach((key, in) -> {
            Object out = outs.get(key);
            if (!outs.containsKey(key)) {
                return;
            }
            if (out instanceof Map<?, ?> && in instanceof Map<?, ?>) {
                put(ObjectTree.map(out), ObjectTree.map(in));
            } else if (hasAny(in)) {
                outs.put(key, marked(out));
            }
        });
    }

    private static Secret marked(@Nullable Object value) {
        return value instanceof Secret secret ? secret : new Secret(value);
    }

    private static boolean hasAny(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(SecretMarks::hasAny);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(SecretMarks::hasAny);
        }
        return value instanceof Secret;
    }
}
