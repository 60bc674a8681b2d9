package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.units.Quoted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the lines to show out of a file. What may be a secret is masked. */
final class Excerpts {
    private static final int LONGEST = 110;
    private static final int BEFORE_CARET = 80;
    private static final String MASK = "***";

    private final Lines lines;
    private final List<Extent> hidden;
    private final boolean parsed;

    /**
     * Takes a file.
     *
     * @param text its characters
     * @param hidden where secrets may be
     * @param parsed whether these places are known; else they are guessed from each line
     */
    Excerpts(String text, List<Extent> hidden, boolean parsed) {
        this.lines = new Lines(text);
        this.hidden = hidden.stream().distinct().sorted().toList();
        this.parsed = parsed;
    }

    Excerpt at(int line, int column) {
        int[] characters = lines.get(line).codePoints().toArray();
        StringBuilder shown = new StringBuilder();
        int caret = -1;
        boolean masking = false;
        for (int i = 0; i < characters.length; i++) {
            boolean mask = isHidden(line, i + 1);
            if (i + 1 == column) {
                caret = mask && masking ? length(shown) - MASK.length() : length(shown);
            }
            if (!mask) {
                shown.appendCodePoint(clean(characters[i]));
            } else if (!masking) {
                shown.append(MASK);
            }
            masking = mask;
        }
        String text = parsed ? shown.toString() : Masking.values(shown.toString());
        return cut(Masking.userInfo(text), caret < 0 ? length(shown) : caret);
    }

    private boolean isHidden(int line, int column) {
        Extent place = Extent.at(line, column);
        for (Extent extent : hidden) {
            if (extent.holds(place)) {
                return true;
            }
        }
        return false;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static int clean(int character) {
        if (character == '\t') {
            return ' ';
        }
        return Character.isBmpCodePoint(character) && Quoted.disturbs((char) character) ? '?' : character;
    }

    private static Excerpt cut(String line, int caret) {
        int[] characters = line.codePoints().toArray();
        int at = Math.min(caret, characters.length);
        if (characters.length <= LONGEST) {
            return new Excerpt(line.stripTrailing(), at);
        }
        int from = Math.max(0, at - BEFORE_CARET);
        int to = Math.min(characters.length, from + LONGEST);
        String start = from > 0 ? "…" : "";
        String end = to < characters.length ? "…" : "";
        return new Excerpt(start + new String(characters, from, to - from) + end, at - from + start.length());
    }

    /** Makes a fault of a finding. */
    Fault fault(String file, Finding finding) {
        @Nullable Extent extent = finding.extent();
        Location location = extent == null ? null : new Location(file, extent.line(), extent.column());
        Excerpt excerpt = extent == null ? null : at(extent.line(), extent.column());
        String reason = Masking.userInfo(finding.reason());
        return new Fault(
                finding.code().word(), location, finding.path(), reason, finding.note(), finding.fix(), excerpt);
    }
}
