package dev.holdfast.policies.postgres;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.WaiverComments;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/** Takes the files of PostgreSQL apart into lines of words; each file has its own quotes. */
final class PostgresLines {
    private final SourceFile file;
    private final String text;
    private final boolean settings;
    private final WaiverComments comments = new WaiverComments();
    private final List<Line> lines = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int number = 1;
    private int lineStart;
    private int at;

    private PostgresLines(SourceFile file, boolean settings) {
        this.file = file;
        this.text = file.text();
        this.settings = settings;
    }

    /**
     * The lines of {@code postgresql.conf}: a name, an {@code =} that may be missing, a value; quotes are single, and doubled or after a
     * backslash within. The {@code =} is no word.
     *
     * @throws BadDocument where PostgreSQL would not read it
     */
    static List<Line> ofSettings(SourceFile file) {
        PostgresLines lines = new PostgresLines(file, true);
        lines.read();
        for (Line line : lines.lines) {
            if (line.words().size() != 2) {
                throw new BadDocument(
                        line.place(), "a line is NAME = VALUE, with quotes around a value that is not one word");
            }
        }
        return lines.lines;
    }

    /**
     * The lines of {@code pg_hba.conf}: quotes are double, a comma keeps words together, a backslash at its end continues a line.
     *
     * @throws BadDocument where PostgreSQL would not read it
     */
    static List<Line> ofAccesses(SourceFile file) {
        PostgresLines lines = new PostgresLines(file, false);
        lines.read();
        return lines.lines;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                end("");
                at++;
                number++;
                lineStart = at;
            } else if (c == '#') {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                String comment = text.substring(at, end);
                end(comment);
                at = end;
            } else if (isBlank(c) || (settings && c == '=' && words.size() == 1) || (!settings && c == ',')) {
                at++;
            } else if (!settings && c == '\\' && isLineEnd(at + 1)) {
                at = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
                number++;
                lineStart = at;
            } else {
                word();
            }
        }
        end("");
    }

    private boolean isLineEnd(int index) {
        return index >= text.length()
                || text.charAt(index) == '\n'
                || (text.charAt(index) == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f';
    }

    private void end(String comment) {
        Place place = file.place(number, at - lineStart + 1);
        if (!words.isEmpty()) {
            lines.add(new Line(List.copyOf(words), comments.taken(comment, place)));
            words = new ArrayList<>();
        } else if (!comment.isEmpty()) {
            comments.above(comment, place);
        }
    }

    private void word() {
        int start = at;
        char quote = settings ? '\'' : '"';
        boolean quoted = text.charAt(at) == quote;
        StringBuilder word = new StringBuilder();
        // In pg_hba.conf, "a,b" is two words that belong together; here each is a word, and the column is told by what
        // stands between.
        if (quoted) {
            quoted(word, quote, start);
        } else {
            while (at < text.length() && !ends(text.charAt(at))) {
                word.append(text.charAt(at));
                at++;
            }
        }
        if (!settings && joins(start) && !words.isEmpty()) {
            Word before = words.remove(words.size() - 1);
            words.add(new Word(before.text() + "," + word, before.place(), before.quoted() && quoted, false));
        } else {
            words.add(new Word(word.toString(), file.place(number, start - lineStart + 1), quoted, false));
        }
    }

    /** Whether a comma stands before a word, so that it belongs to the one before. */
    private boolean joins(int start) {
        int before = start - 1;
        while (before >= lineStart && isBlank(text.charAt(before))) {
            before--;
        }
        return before >= lineStart && text.charAt(before) == ',';
    }

    private boolean ends(char c) {
        return isBlank(c) || c == '\n' || c == '#' || (settings ? c == '=' && words.isEmpty() : c == ',');
    }

    private void quoted(StringBuilder word, char quote, int start) {
        at++;
        while (true) {
            char c = at < text.length() ? text.charAt(at) : '\n';
            boolean doubled = c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote;
            boolean escaped = settings && c == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n';
            if (c == '\n') {
                throw new BadDocument(file.place(number, start - lineStart + 1), "this quote has no end on its line");
            }
            if (c == quote && !doubled) {
                at++;
                return;
            }
            word.append(doubled || escaped ? text.charAt(at + 1) : c);
            at += doubled || escaped ? 2 : 1;
        }
    }
}
