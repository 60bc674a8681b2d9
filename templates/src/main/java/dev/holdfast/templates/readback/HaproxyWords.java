package dev.holdfast.templates.readback;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of haproxy.cfg into words by HAProxy's rules of quoting; a comment ends the line. */
final class HaproxyWords {
    private final String line;
    private final int number;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;

    private HaproxyWords(String line, int number) {
        this.line = line;
        this.number = number;
    }

    static List<String> of(String line, int number) {
        return new HaproxyWords(line, number).split();
    }

    private List<String> split() {
        int i = 0;
        while (i < line.length() && line.charAt(i) != '#') {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t' || c == '\r') {
                endWord();
                i++;
                continue;
            }
            inWord = true;
            switch (c) {
                case '\'' -> i = strong(i + 1);
                case '"' -> i = weak(i + 1);
                case '\\' -> i = escape(i);
                default -> {
                    word.append(c);
                    i++;
                }
            }
        }
        endWord();
        return List.copyOf(words);
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private int strong(int from) {
        int end = line.indexOf('\'', from);
        if (end < 0) {
            throw new BrokenStructure(number, "a single quote without its end");
        }
        word.append(line, from, end);
        return end + 1;
    }

    private int weak(int from) {
        int i = from;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '"') {
                return i + 1;
            } else if (c == '\\') {
                i = escape(i);
            } else {
                word.append(c);
                i++;
            }
        }
        throw new BrokenStructure(number, "a double quote without its end");
    }

    /** Takes the escape at {@code at}; returns what follows. A backslash before other characters stands for itself. */
    private int escape(int at) {
        if (at + 1 == line.length()) {
            throw new BrokenStructure(number, "a backslash at the end of the line");
        }
        char next = line.charAt(at + 1);
        switch (next) {
            case 'n' -> word.append('\n');
            case 'r' -> word.append('\r');
            case 't' -> word.append('\t');
            case ' ', '\\', '"', '\'', '#', '$' -> word.append(next);
            default -> word.append('\\').append(next);
        }
        return at + 2;
    }
}
