package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in an object, where {@code *} stands for every element of a list: {@code spec.containers.*.image}. It does the work
 * of the JSON paths in {@code provider/pkg/openapi/match.go}.
 *
 * @param segments the keys from the root
 */
record PropertyPattern(List<String> segments) {

    static PropertyPattern of(String dotted) {
        return new PropertyPattern(List.of(dotted.split("\\.", -1)));
    }

    /**
     * Whether a change touches the place: it is at it, below it, or adds a value that reaches down to it. What is removed
     * above the place has no value any more and does not touch it.
     *
     * @param path keys and list indices of the changed place
     * @param value what is there now; null when it was removed
     */
    boolean touches(List<Object> path, @Nullable Object value) {
        for (int i = 0; i < Math.min(path.size(), segments.size()); i++) {
            boolean element = path.get(i) instanceof Integer;
            if (element ? !segments.get(i).equals("*") : !segments.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return path.size() >= segments.size() || reaches(value, segments.subList(path.size(), segments.size()));
    }

    private static boolean reaches(@Nullable Object value, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        List<String> below = rest.subList(1, rest.size());
        if (rest.get(0).equals("*")) {
            return value instanceof List<?> list && list.stream().anyMatch(element -> reaches(element, below));
        }
        return value instanceof Map<?, ?> map && map.containsKey(rest.get(0)) && reaches(map.get(rest.get(0)), below);
    }
}
