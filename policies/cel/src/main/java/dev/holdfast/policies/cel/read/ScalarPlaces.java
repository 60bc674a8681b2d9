package dev.holdfast.policies.cel.read;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.List;

/**
 * Finds where a position within a text stands in the file that the text was read from: behind quotes and escapes, and indented in a
 * block. Where lines were folded there is no telling; it is the place of the text then.
 */
final class ScalarPlaces {
    private final List<String> lines;

    ScalarPlaces(String file) {
        this.lines = file.lines().toList();
    }

    /**
     * The place in the file.
     *
     * @param scalar the text as it stands in the file
     * @param line the line within the text, from 1
     * @param column the code points before it on that line
     */
    Place of(Node scalar, int line, int column) {
        if (scalar.line() < 1 || scalar.line() > lines.size()) {
            return scalar.place();
        }
        String raw = lines.get(scalar.line() - 1);
        int start = offset(raw, scalar.column() - 1);
        if (start >= raw.length()) {
            return scalar.place();
        }
        return switch (raw.charAt(start)) {
            case '|' -> inBlock(scalar, line, column);
            case '\'' -> line == 1 ? inQuotes(scalar, raw, start, column, false) : scalar.place();
            case '"' -> line == 1 ? inQuotes(scalar, raw, start, column, true) : scalar.place();
            case '>' -> scalar.place();
            default ->
                line == 1 && raw.startsWith(scalar.textOr(""), start)
                        ? new Place(scalar.line(), scalar.column() + column)
                        : scalar.place();
        };
    }

    private static int offset(String text, int codePoints) {
        return codePoints <= text.codePointCount(0, text.length())
                ? text.offsetByCodePoints(0, codePoints)
                : text.length();
    }

    private Place inBlock(Node scalar, int line, int column) {
        for (int at = scalar.line(); at < lines.size(); at++) {
            String first = lines.get(at);
            if (!first.isBlank()) {
                int indentation = first.length() - first.stripLeading().length();
                return new Place(scalar.line() + line, indentation + column + 1);
            }
        }
        return scalar.place();
    }

    private static Place inQuotes(Node scalar, String raw, int start, int column, boolean doubled) {
        int at = start + 1;
        for (int before = column; before > 0; before--) {
            if (at >= raw.length()) {
                return scalar.place();
            }
            at += doubled
                    ? inDoubleQuotes(raw, at)
                    : raw.startsWith("''", at) ? 2 : Character.charCount(raw.codePointAt(at));
        }
        return at > raw.length() ? scalar.place() : new Place(scalar.line(), raw.codePointCount(0, at) + 1);
    }

    /** How many characters stand for the next one. */
    private static int inDoubleQuotes(String raw, int at) {
        if (raw.charAt(at) != '\\' || at + 1 >= raw.length()) {
            return Character.charCount(raw.codePointAt(at));
        }
        return switch (raw.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
