package dev.holdfast.kubernetes.object;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path to a value in a tree.
 *
 * @param keys the keys of the maps on the way
 */
public record TreePath(List<String> keys) {
    /** The path that is made of these keys. */
    public static TreePath of(String... keys) {
        return new TreePath(List.of(keys));
    }

    /** What is there; null if nothing is. */
    public @Nullable Object in(@Nullable Object tree) {
        Object at = tree;
        for (String key : keys) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at;
    }

    /** The text that is there; null if there is none, or something else. */
    public @Nullable String textIn(@Nullable Object tree) {
        return in(tree) instanceof String text ? text : null;
    }

    /** The list that is there; empty if there is none. */
    public List<?> listIn(@Nullable Object tree) {
        return in(tree) instanceof List<?> list ? list : List.of();
    }
}
