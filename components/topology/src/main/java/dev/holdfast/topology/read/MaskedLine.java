package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.units.Quoted;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A line of a file as it may be shown: without what may be a secret, and without what disturbs a terminal.
 *
 * <p>Takes time in proportion to its length, which may be that of the whole file.
 */
final class MaskedLine {
    private static final int LONGEST = 110;
    private static final int BEFORE_CARET = 80;
    private static final int STARS = 3;

    /** The characters that are shown. */
    private final int[] shown;
    /** For each character of the line, and the place behind it, how many are shown before it. */
    private final int[] places;

    /**
     * Masks a line.
     *
     * @param number its number, from 1
     * @param hidden where secrets may be in the file
     */
    MaskedLine(String line, int number, List<Extent> hidden) {
        BitSet masked = new BitSet();
        Masking.userInfo(line, masked);
        Masking.comment(line, masked);
        int[] characters = line.codePoints().toArray();
        for (Extent extent : hidden) {
            if (extent.line() <= number && extent.endLine() >= number) {
                int from = extent.line() == number ? extent.column() - 1 : 0;
                int to = extent.endLine() == number ? extent.endColumn() - 1 : characters.length;
                masked.set(Math.min(from, to), to);
            }
        }
        this.places = new int[characters.length + 1];
        int[] kept = new int[characters.length + STARS * (masked.cardinality() + 1)];
        int length = 0;
        for (int i = 0; i < characters.length; i++) {
            boolean first = masked.get(i) && (i == 0 || !masked.get(i - 1));
            places[i] = masked.get(i) && !first ? places[i - 1] : length;
            if (first) {
                Arrays.fill(kept, length, length + STARS, '*');
                length += STARS;
            } else if (!masked.get(i)) {
                kept[length++] = clean(characters[i]);
            }
        }
        places[characters.length] = length;
        this.shown = Arrays.copyOf(kept, length);
    }

    private static int clean(int character) {
        if (character == '\t') {
            return ' ';
        }
        return Character.isBmpCodePoint(character) && Quoted.disturbs((char) character) ? '?' : character;
    }

    /** Returns the line with a caret under a column, from 1; a long line is cut around it. */
    Excerpt at(int column) {
        int caret = places[Math.min(column, places.length) - 1];
        if (shown.length <= LONGEST) {
            return new Excerpt(new String(shown, 0, shown.length).stripTrailing(), caret);
        }
        int from = Math.max(0, caret - BEFORE_CARET);
        int to = Math.min(shown.length, from + LONGEST);
        String start = from > 0 ? "…" : "";
        String end = to < shown.length ? "…" : "";
        return new Excerpt(start + new String(shown, from, to - from) + end, caret - from + start.length());
    }
}
