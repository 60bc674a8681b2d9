package dev.holdfast.topology.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document within a stream.
 *
 * @param from where it begins, behind the line of its three dashes
 * @param to where it ends
 * @param line the line on which it begins, from 1
 */
public record Slice(int from, int to, int line) {
    /**
     * Cuts a stream into its documents at the lines that begin with three dashes: nothing else can, since such a line ends even a block of
     * text.
     *
     * @return null where that takes a reader of all YAML: directives, ends of documents, content behind the dashes, other line ends than a
     *     newline
     */
    public static @Nullable List<Slice> cut(String text) {
        List<Slice> slices = new ArrayList<>();
        int from = 0;
        int first = 1;
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            char begin = text.charAt(at);
            if (begin == '%' || text.startsWith("...", at) || begin == '\uFEFF') {
                return null;
            }
            if (begin == '-' && text.startsWith("---", at) && isEndOfWord(text, at + 3)) {
                if (!isBlank(text, at + 3, end < 0 ? text.length() : end)) {
                    return null;
                }
                slices.add(new Slice(from, at, first));
                from = next;
                first = line + 1;
            }
            at = next;
            line++;
        }
        slices.add(new Slice(from, text.length(), first));
        return slices;
    }

    private static boolean isEndOfWord(String text, int at) {
        return at >= text.length() || text.charAt(at) <= ' ';
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '#' && i > from) {
                return true;
            }
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
