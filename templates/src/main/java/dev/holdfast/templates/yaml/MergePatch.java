package dev.holdfast.templates.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges a JSON merge patch into a tree: maps are merged key by key, a null deletes, everything else replaces.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7386">RFC 7386</a>
 */
public final class MergePatch {
    private MergePatch() {}

    /**
     * Merges.
     *
     * @param target a tree of maps, lists and scalars; unchanged
     * @param patch the changes
     * @return the tree with the patch merged in; keys that were there keep their order
     */
    public static @Nullable Object merge(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<Object, @Nullable Object> merged =
                target instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : new LinkedHashMap<>();
        changes.forEach((key, change) -> {
            if (change == null) {
                merged.remove(key);
            } else {
                merged.put(key, merge(merged.get(key), change));
            }
        });
        return merged;
    }
}
