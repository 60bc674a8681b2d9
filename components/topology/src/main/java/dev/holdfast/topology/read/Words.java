package dev.holdfast.topology.read;

import java.util.Collection;
import java.util.List;

/** Lists words as people do. */
final class Words {
    private Words() {}

    /** Returns {@code a}, {@code a or b}, {@code a, b or c}. */
    static String either(Collection<String> words) {
        return join(words, " or ");
    }

    /** Returns {@code a}, {@code a and b}, {@code a, b and c}. */
    static String all(Collection<String> words) {
        return join(words, " and ");
    }

    private static String join(Collection<String> words, String last) {
        List<String> list = List.copyOf(words);
        int end = list.size() - 1;
        return end < 1 ? String.join("", list) : String.join(", ", list.subList(0, end)) + last + list.get(end);
    }
}
