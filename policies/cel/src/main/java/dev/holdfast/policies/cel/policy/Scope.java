package dev.holdfast.policies.cel.policy;

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
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, text));
    }

    /** Goes back to the last star only, so that it takes no more steps than the product of both lengths. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
