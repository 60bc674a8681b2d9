package dev.holdfast.policies.redis;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Line;
import dev.holdfast.policies.text.WaiverComments;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a file of Redis apart into lines of words, as Redis does: {@code "} with escapes and {@code '} keep blanks, and have to be followed
 * by one; a comment begins a line, and nowhere else, so that a waiver stands above its directive.
 */
final class RedisLines {
    private final SourceFile file;
    private final String text;
    private final int number;
    private final int start;
    private final int end;
    private int at;

    private RedisLines(SourceFile file, int number, int start, int end) {
        this.file = file;
        this.text = file.text();
        this.number = number;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /**
     * The lines that are no comments.
     *
     * @throws BadDocument at quotes that Redis would refuse
     */
    static List<Line> of(SourceFile file) {
        List<Line> lines = new ArrayList<>();
        WaiverComments comments = new WaiverComments();
        String text = file.text();
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            RedisLines line = new RedisLines(file, number, start, end);
            line.blanks();
            if (line.at < end && text.charAt(line.at) == '#') {
                comments.above(text.substring(line.at, end), line.here());
            } else {
                List<Word> words = line.words();
                if (!words.isEmpty()) {
                    lines.add(new Line(words, comments.taken()));
                }
            }
            start = end + 1;
        }
        return lines;
    }

    private Place here() {
        return file.place(number, at - start + 1);
    }

    private void blanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0B;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        blanks();
        while (at < end) {
            words.add(word());
            blanks();
        }
        return words;
    }

    private Word word() {
        Place place = here();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < end && !isBlank(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                quoted = true;
                quoted(word, c);
            } else {
                word.append(c);
                at++;
            }
        }
        return new Word(word.toString(), place, quoted, false);
    }

    private void quoted(StringBuilder word, char quote) {
        Place place = here();
        at++;
        while (at < end && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < end && (quote == '"' || text.charAt(at + 1) == '\'')) {
                escape(word);
            } else {
                word.append(text.charAt(at));
                at++;
            }
        }
        if (at >= end) {
            throw new BadDocument(place, "this quote has no end on its line; close it with " + quote);
        }
        at++;
        if (at < end && !isBlank(text.charAt(at))) {
            throw new BadDocument(here(), "a blank has to follow a quote");
        }
    }

    private void escape(StringBuilder word) {
        char next = text.charAt(at + 1);
        int high = next == 'x' && at + 3 < end ? Character.digit(text.charAt(at + 2), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 3), 16);
        if (low >= 0) {
            word.append((char) (high * 16 + low));
            at += 4;
            return;
        }
        word.append(
                switch (next) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'b' -> '\b';
                    case 'a' -> (char) 7;
                    default -> next;
                });
        at += 2;
    }
}
