package dev.holdfast.policies.haproxy;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line of HAProxy apart, as sections 2.2 and 2.3 of its manual describe it: words end at blanks; {@code "} keeps blanks and lets
 * escapes and variables through, {@code '} keeps everything, a backslash takes the meaning from what follows, {@code #} begins a comment
 * even within a word. A backslash at the end of a line does not continue it.
 */
final class HaproxyWords {
    private final SourceFile file;
    private final String text;
    private final int line;
    private final int start;
    private final int end;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;
    private int wordStart = -1;
    private boolean quoted;
    private boolean variable;
    private boolean weak;
    private boolean strong;
    private int comment = -1;

    private HaproxyWords(SourceFile file, int line, int start, int end) {
        this.file = file;
        this.text = file.text();
        this.line = line;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /**
     * The words of a line.
     *
     * @param file whose line it is
     * @param line its number, from 1
     * @param start where it begins in the text
     * @param end where it ends, the end of line not included
     * @throws BadDocument at a quote without its end, an invalid escape or an invalid name of a variable
     */
    static HaproxyWords of(SourceFile file, int line, int start, int end) {
        HaproxyWords words = new HaproxyWords(file, line, start, end);
        words.read();
        return words;
    }

    List<Word> words() {
        return words;
    }

    /** What stands behind {@code #}; empty where there is no comment. */
    String comment() {
        return comment < 0 ? "" : text.substring(comment, end);
    }

    boolean hasComment() {
        return comment >= 0;
    }

    Place commentPlace() {
        return place(comment);
    }

    private Place place(int index) {
        return file.place(line, index - start + 1);
    }

    private void read() {
        int quote = start;
        while (at < end && comment < 0) {
            char c = text.charAt(at);
            if ((c == '"' && !strong) || (c == '\'' && !weak)) {
                begin();
                quoted = true;
                quote = at;
                weak = (c == '"') != weak;
                strong = (c == '\'') != strong;
                at++;
            } else if (strong) {
                take(c);
            } else if (c == '\\') {
                escape();
            } else if (weak && c == '$') {
                variable();
            } else if (weak) {
                take(c);
            } else {
                bare(c);
            }
        }
        if (weak || strong) {
            throw new BadDocument(
                    place(quote), "this quote has no end on its line; close it with " + text.charAt(quote));
        }
        finish();
    }

    private void bare(char c) {
        if (c == ' ' || c == '\t' || c == '\r') {
            finish();
            at++;
        } else if (c == '#') {
            comment = at;
        } else {
            take(c);
        }
    }

    private void begin() {
        if (wordStart < 0) {
            wordStart = at;
        }
    }

    private void take(char c) {
        begin();
        word.append(c);
        at++;
    }

    private void finish() {
        if (wordStart >= 0) {
            words.add(new Word(word.toString(), place(wordStart), quoted, variable));
        }
        word.setLength(0);
        wordStart = -1;
        quoted = false;
        variable = false;
    }

    private void escape() {
        begin();
        char next = at + 1 < end ? text.charAt(at + 1) : '\0';
        switch (next) {
            case ' ', '\\', '#', '\'', '"' -> escaped(next, 2);
            case 'r' -> escaped('\r', 2);
            case 'n' -> escaped('\n', 2);
            case 't' -> escaped('\t', 2);
            case 'x' -> hexadecimal();
            default -> {
                if (weak && next == '$') {
                    escaped('$', 2);
                } else {
                    take('\\');
                }
            }
        }
    }

    private void escaped(char meant, int length) {
        word.append(meant);
        quoted = true;
        at += length;
    }

    private void hexadecimal() {
        int high = at + 3 < end ? Character.digit(text.charAt(at + 2), 16) : -1;
        int low = at + 3 < end ? Character.digit(text.charAt(at + 3), 16) : -1;
        if (high < 0 || low < 0) {
            throw new BadDocument(place(at), "\\x is followed by two hexadecimal digits");
        }
        escaped((char) (high * 16 + low), 4);
    }

    private void variable() {
        int from = at + 1;
        boolean brace = from < end && text.charAt(from) == '{';
        int name = brace ? from + 1 : from;
        if (name >= end || !isNamePart(text.charAt(name)) || Character.isDigit(text.charAt(name))) {
            throw new BadDocument(
                    place(at), "$ in double quotes begins the name of a variable; write \\$ for a dollar sign");
        }
        int last = name;
        while (last < end && isNamePart(text.charAt(last))) {
            last++;
        }
        if (brace) {
            last = text.indexOf('}', last);
            if (last < 0 || last >= end) {
                throw new BadDocument(place(at), "${ has no } on its line");
            }
            last++;
        }
        word.append(text, at, last);
        variable = true;
        at = last;
    }

    private static boolean isNamePart(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
