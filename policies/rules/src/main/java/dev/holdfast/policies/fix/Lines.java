package dev.holdfast.policies.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text by its lines, and edits of it that are made together. */
final class Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** Replaces what is between two offsets. */
    private record Edit(int from, int to, String by) {}

    /** Takes a text that ends with a line break. */
    Lines(String text) {
        this.text = text;
        starts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
    }

    /** A line without its break; lines and columns count from 0, columns in code points. */
    String line(int line) {
        return text.substring(starts.get(line), starts.get(line + 1) - 1);
    }

    boolean isBlank(int line) {
        return line(line).isBlank();
    }

    private int offset(int line, int column) {
        return text.offsetByCodePoints(starts.get(line), column);
    }

    /** Replaces a part of a line. */
    void replace(int line, int fromColumn, int toColumn, String by) {
        edits.add(new Edit(offset(line, fromColumn), offset(line, toColumn), by));
    }

    /** Adds lines behind a line; of several additions at one line, the first comes first. */
    void addBehind(int line, List<String> more) {
        int at = starts.get(line + 1);
        edits.add(new Edit(at, at, String.join("\n", more) + "\n"));
    }

    /** Removes lines. */
    void remove(int first, int last) {
        edits.add(new Edit(starts.get(first), starts.get(last + 1), ""));
    }

    /** The text with all edits. */
    String edited() {
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::from));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Edit edit : ordered) {
            result.append(text, done, Math.max(done, edit.from())).append(edit.by());
            done = Math.max(done, edit.to());
        }
        return result.append(text, done, text.length()).toString();
    }
}
