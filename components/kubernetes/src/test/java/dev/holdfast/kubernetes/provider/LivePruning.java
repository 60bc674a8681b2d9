package dev.holdfast.kubernetes.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a live object down to the fields that the program wrote, so that what the server and its controllers add is no
 * difference. Source: {@code pruneMap} and {@code pruneSlice} in {@code provider/pkg/provider/util.go}.
 */
final class LivePruning {

    private LivePruning() {}

    /** A copy of {@code live} with the keys of {@code shape} only; lists are cut to the length of the shape's. */
    static Map<String, Object> prune(Map<String, Object> live, Map<String, Object> shape) {
        Map<String, Object> pruned = new LinkedHashMap<>();
        live.forEach((key, value) -> {
            if (shape.containsKey(key)) {
                pruned.put(key, pruneValue(value, shape.get(key)));
            }
        });
        return pruned;
    }

    private static @Nullable Object pruneValue(@Nullable Object live, @Nullable Object shape) {
        if (live instanceof Map<?, ?> && shape instanceof Map<?, ?>) {
            return prune(ObjectTree.map(live), ObjectTree.map(shape));
        }
        if (live instanceof List<?> lives && shape instanceof List<?> shapes) {
            List<Object> pruned = new ArrayList<>();
            for (int i = 0; i < Math.min(lives.size(), shapes.size()); i++) {
                pruned.add(pruneValue(lives.get(i), shapes.get(i)));
            }
            return pruned;
        }
        return ObjectTree.copyOf(live);
    }
}
