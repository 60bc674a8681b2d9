package dev.holdfast.templates.syntax;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Refuses the characters that a syntax cannot hold, naming them by code point and position only. */
final class Characters {
    private Characters() {}

    /** Refuses half a surrogate pair: it is no character and would be written as a question mark. */
    static void refuseLoneSurrogates(String value, String syntax) {
        int next;
        for (int i = 0; i < value.length(); i = next) {
            int c = value.codePointAt(i);
            next = i + Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw at(syntax, "half a surrogate pair", (char) c, i);
            }
        }
    }

    /** Refuses C0 controls, tab and newline among them, and DEL. */
    static void refuseControls(String value, String syntax) {
        refuse(value, syntax, "a control character", c -> c < ' ' || c == 0x7F);
    }

    /** Refuses NUL, which ends strings in the programs that read the file. */
    static void refuseNul(String value, String syntax) {
        refuse(value, syntax, "NUL", c -> c == 0);
    }

    /** Refuses the characters that {@code bad} holds for. */
    static void refuse(String value, String syntax, String kind, IntPredicate bad) {
        for (int i = 0; i < value.length(); i++) {
            if (bad.test(value.charAt(i))) {
                throw at(syntax, kind, value.charAt(i), i);
            }
        }
    }

    private static UnrepresentableValue at(String syntax, String kind, char c, int index) {
        String codePoint = String.format(Locale.ROOT, "U+%04X", (int) c);
        return new UnrepresentableValue(syntax, "%s (%s) at position %d".formatted(kind, codePoint, index + 1));
    }

    /** Whether every character is an ASCII letter or digit or one of {@code others}. */
    static boolean allPlain(String value, String others) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !isDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether every character is an ASCII digit. */
    static boolean allDigits(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code c} is an ASCII letter. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether {@code c} is an ASCII digit. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
