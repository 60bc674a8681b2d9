package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a tree holds an {@link Unknown} anywhere. Source: {@code hasComputedValue} in {@code provider/pkg/provider/util.go}. */
final class Unknowns {

    private Unknowns() {}

    static boolean in(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(Unknowns::in);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Unknowns::in);
        }
        if (value instanceof Secret secret) {
            return in(secret.element());
        }
        return value instanceof Unknown;
    }
}
