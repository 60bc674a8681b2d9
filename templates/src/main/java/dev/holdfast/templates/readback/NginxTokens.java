package dev.holdfast.templates.readback;

/** Reads the tokens of an nginx.conf by nginx's rules of quoting. */
final class NginxTokens {
    /** What a token is. */
    enum Kind {
        WORD,
        SEMICOLON,
        OPEN,
        CLOSE,
        END
    }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text a word without quotes and escapes; otherwise empty
     * @param line where it begins, from 1
     */
    record Token(Kind kind, String text, int line) {}

    private final String text;
    private int at;
    private int line = 1;

    NginxTokens(String text) {
        this.text = text;
    }

    Token next() {
        skipBlank();
        if (at == text.length()) {
            return new Token(Kind.END, "", line);
        }
        char c = text.charAt(at);
        return switch (c) {
            case ';' -> mark(Kind.SEMICOLON);
            case '{' -> mark(Kind.OPEN);
            case '}' -> mark(Kind.CLOSE);
            case '"', '\'' -> quoted(c);
            default -> bare();
        };
    }

    private Token mark(Kind kind) {
        at++;
        return new Token(kind, "", line);
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (isBlank(c)) {
                step();
            } else {
                return;
            }
        }
    }

    private Token quoted(char quote) {
        int start = line;
        StringBuilder word = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            take(word);
        }
        if (at == text.length()) {
            throw new BrokenStructure(start, "a quote without its end");
        }
        at++;
        if (at < text.length() && !isBlank(text.charAt(at)) && ";{)".indexOf(text.charAt(at)) < 0) {
            throw new BrokenStructure(line, "text directly after a quoted word");
        }
        return new Token(Kind.WORD, word.toString(), start);
    }

    private Token bare() {
        int start = line;
        StringBuilder word = new StringBuilder();
        while (at < text.length() && !isBlank(text.charAt(at)) && ";{".indexOf(text.charAt(at)) < 0) {
            boolean variable = text.startsWith("${", at);
            take(word);
            if (variable) {
                // The brace of ${name} does not open a block.
                take(word);
            }
        }
        return new Token(Kind.WORD, word.toString(), start);
    }

    private void take(StringBuilder word) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            int escaped = "\"'\\tnr".indexOf(next);
            if (escaped >= 0) {
                word.append("\"'\\\t\n\r".charAt(escaped));
                at += 2;
                return;
            }
            // Kept, and the next character with it, even one that would end a word.
            word.append(c);
            at++;
        }
        word.append(text.charAt(at));
        step();
    }

    private void step() {
        if (text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
