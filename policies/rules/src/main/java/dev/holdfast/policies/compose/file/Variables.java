package dev.holdfast.policies.compose.file;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that files set. The environment of the process is left out on purpose: a check has to say the same everywhere.
 *
 * @param values by name
 */
record Variables(Map<String, String> values) {
    static final Variables NONE = new Variables(Map.of());

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** These, and those of others that are not among these. */
    Variables or(Variables others) {
        Map<String, String> all = new HashMap<>(others.values);
        all.putAll(values);
        return new Variables(Map.copyOf(all));
    }
}
