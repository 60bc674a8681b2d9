package dev.holdfast.policies.cel.policy;

import dev.holdfast.policies.value.Wildcard;
import java.util.List;

/**
 * To which subjects a policy applies, by their names.
 *
 * @param namespaces patterns of namespaces; none for all
 * @param names patterns of names; none for all
 */
public record Scope(List<String> namespaces, List<String> names) {
    /** Whether it covers a subject; {@code *} in a pattern stands for any text, also none. */
    public boolean covers(String namespace, String name) {
        return matchesAny(namespaces, namespace) && matchesAny(names, name);
    }

    private static boolean matchesAny(List<String> patterns, String text) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern, text));
    }
}
