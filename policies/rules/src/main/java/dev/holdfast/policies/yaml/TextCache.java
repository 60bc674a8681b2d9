package dev.holdfast.policies.yaml;

import java.util.Arrays;

/** Keys and short values of manifests are the same few words again and again; each is made once. */
final class TextCache {
    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 40;

    private final String[] slots = new String[SLOTS];

    TextCache() {
        Arrays.fill(slots, "");
    }

    /** The text between two places. */
    String get(String text, int from, int to) {
        int length = to - from;
        if (length > LONGEST) {
            return text.substring(from, to);
        }
        int hash = length;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
        String known = slots[slot];
        if (known.length() == length && text.regionMatches(from, known, 0, length)) {
            return known;
        }
        String made = text.substring(from, to);
        slots[slot] = made;
        return made;
    }
}
