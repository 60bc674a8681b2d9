package dev.holdfast.templates.readback;

import java.util.HashSet;
import java.util.Set;

/** Reads rendered JSON (RFC 8259) without building anything of it; refuses duplicate keys and more than 64 levels too. */
public final class JsonReadBack {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private JsonReadBack(String text) {
        this.text = text;
    }

    /**
     * Checks a file.
     *
     * @throws BrokenStructure when the text is not JSON or holds what is never printed
     */
    public static void check(String text) {
        JsonReadBack json = new JsonReadBack(text);
        json.value(0);
        json.space();
        if (json.at < text.length()) {
            throw json.broken("something behind the end");
        }
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw broken("more than " + DEEPEST + " levels");
        }
        switch (next()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        }
    }

    private void object(int depth) {
        Set<String> keys = new HashSet<>();
        at++;
        if (next() != '}') {
            do {
                next();
                if (!keys.add(string())) {
                    throw broken("a key for the second time");
                }
                expect(':');
                value(depth + 1);
            } while (goesOn());
        }
        expect('}');
    }

    private void array(int depth) {
        at++;
        if (next() != ']') {
            do {
                value(depth + 1);
            } while (goesOn());
        }
        expect(']');
    }

    private boolean goesOn() {
        boolean comma = next() == ',';
        at += comma ? 1 : 0;
        return comma;
    }

    /** Returns a string as it is written. */
    private String string() {
        int from = at;
        if (next() != '"') {
            throw broken("no string");
        }
        at++;
        while (peek() != '"') {
            if (peek() < ' ') {
                throw broken("a string without an end");
            }
            at += peek() == '\\' ? 2 : 1;
        }
        at++;
        return text.substring(from, at);
    }

    private void word() {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(peek()) || "+-.".indexOf(peek()) >= 0)) {
            at++;
        }
        switch (text.substring(from, at)) {
            case "true", "false", "null" -> {
                // Words of JSON.
            }
            default -> number(from);
        }
    }

    private void number(int from) {
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw broken("no value");
            }
        }
        if (from == at || (text.charAt(from) == '0' && at > from + 1)) {
            throw broken("no value");
        }
    }

    private void expect(char c) {
        if (next() != c) {
            throw broken("no " + c);
        }
        at++;
    }

    /** The next character that is no white space. */
    private char next() {
        space();
        return peek();
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken("an end too early");
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private BrokenStructure broken(String why) {
        long before = text.substring(0, Math.min(at, text.length()))
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new BrokenStructure((int) before + 1, "not JSON: " + why);
    }
}
