package dev.holdfast.policies.nginx;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.text.Word;
import dev.holdfast.policies.tree.Place;

/**
 * Takes a file of nginx apart as nginx does: words end at blanks, {@code ;} and an opening brace; quotes count only where a word begins
 * with them; a backslash takes the meaning from the next character; {@code #} begins a comment only between words.
 */
final class NginxTokens {
    private final SourceFile file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    NginxTokens(SourceFile file) {
        this.file = file;
        this.text = file.text();
        // A mark of the byte order, which nginx passes over.
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The kinds of what a file consists of. */
    enum Kind {
        WORD,
        SEMICOLON,
        OPEN,
        CLOSE,
        COMMENT,
        END
    }

    /**
     * A piece of a file.
     *
     * @param kind what it is
     * @param word the word or comment; empty for others
     */
    record Token(Kind kind, Word word) {
        Place place() {
            return word.place();
        }
    }

    /** The line that is read, from 1. */
    int line() {
        return line;
    }

    /** The next piece; at the end of the file {@link Kind#END}, again and again. */
    Token next() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            step();
        }
        Place place = here();
        if (at >= text.length()) {
            return token(Kind.END, place);
        }
        char c = text.charAt(at);
        return switch (c) {
            case ';' -> mark(Kind.SEMICOLON, place);
            case '{' -> mark(Kind.OPEN, place);
            case '}' -> mark(Kind.CLOSE, place);
            case '#' -> comment(place);
            case '"', '\'' -> quoted(c, place);
            default -> bare(place);
        };
    }

    private Token mark(Kind kind, Place place) {
        at++;
        return token(kind, place);
    }

    private Place here() {
        return file.place(line, at - lineStart + 1);
    }

    private static Token token(Kind kind, Place place) {
        return new Token(kind, new Word("", place, false, false));
    }

    private void step() {
        if (text.charAt(at) == '\n') {
            line++;
            lineStart = at + 1;
        }
        at++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private Token comment(Place place) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        Word word = new Word(text.substring(at, end), place, false, false);
        at = end;
        return new Token(Kind.COMMENT, word);
    }

    private Token quoted(char quote, Place place) {
        at++;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            character(word);
        }
        if (at >= text.length()) {
            throw new BadDocument(place, "this quote has no end; close it with " + quote);
        }
        at++;
        if (at < text.length() && !isBlank(text.charAt(at)) && ";{)".indexOf(text.charAt(at)) < 0) {
            throw new BadDocument(here(), "a blank, ; or { has to follow a quote");
        }
        return new Token(Kind.WORD, new Word(word.toString(), place, true, false));
    }

    private Token bare(Place place) {
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean braceOfVariable = c == '{' && text.charAt(at - 1) == '$';
            if (isBlank(c) || c == ';' || (c == '{' && !braceOfVariable)) {
                break;
            }
            character(word);
        }
        return new Token(Kind.WORD, new Word(word.toString(), place, false, false));
    }

    private void character(StringBuilder word) {
        char c = text.charAt(at);
        if (c != '\\' || at + 1 >= text.length()) {
            word.append(c);
            step();
            return;
        }
        at++;
        char meant = text.charAt(at);
        switch (meant) {
            case '"', '\'', '\\' -> word.append(meant);
            case 't' -> word.append('\t');
            case 'r' -> word.append('\r');
            case 'n' -> word.append('\n');
            default -> word.append('\\').append(meant);
        }
        step();
    }

    /** Passes over a block of Lua up to its closing brace, which is taken too. */
    void passLua(Place opened) {
        LuaBlock block = new LuaBlock(text, at);
        int end = block.end();
        if (end < 0) {
            throw new BadDocument(opened, "this block of Lua has no closing brace");
        }
        while (at < end) {
            step();
        }
    }
}
