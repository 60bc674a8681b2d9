package dev.holdfast.templates.kubernetes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch, <a href="https://www.rfc-editor.org/rfc/rfc7386">RFC 7386</a>. */
final class MergePatch {
    private MergePatch() {}

    /** The target with the patch merged in: maps key by key, a null deletes, all else replaces. */
    static @Nullable Object merge(@Nullable Object target, @Nullable Object patch) {
        if (!(patch instanceof Map<?, ?> changes)) {
            return patch;
        }
        Map<Object, @Nullable Object> merged = new LinkedHashMap<>();
        if (target instanceof Map<?, ?> map) {
            map.forEach(merged::put);
        }
        changes.forEach((key, value) -> {
            if (value == null) {
                merged.remove(key);
            } else {
                merged.put(key, merge(merged.get(key), value));
            }
        });
        return merged;
    }
}
