package dev.holdfast.blueprint.kubernetes;

import java.util.List;

/**
 * Kubernetes replaces {@code $(NAME)} in commands, arguments, values of variables and commands of probes, and makes one dollar of two. What
 * the author wrote has to arrive as it was written, so it is escaped where it would be changed.
 */
public final class Expansion {
    private Expansion() {}

    static List<String> escape(List<String> words) {
        return words.stream().map(Expansion::escape).toList();
    }

    /** Doubles each dollar of a run, unless it is a single one that begins no reference. */
    public static String escape(String text) {
        int at = text.indexOf('$');
        if (at < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8).append(text, 0, at);
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '$') {
                end++;
            }
            int run = end - at;
            boolean changed = run > 1 || (run == 1 && end < text.length() && text.charAt(end) == '(');
            escaped.append("$".repeat(changed ? 2 * run : run));
            int next = text.indexOf('$', end);
            at = next < 0 ? text.length() : next;
            escaped.append(text, end, at);
        }
        return escaped.toString();
    }
}
