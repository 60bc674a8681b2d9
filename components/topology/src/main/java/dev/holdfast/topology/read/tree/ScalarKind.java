package dev.holdfast.topology.read.tree;

/**
 * What a single value is by itself: the types of the core schema of <a
 * href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2</a>.
 */
public enum ScalarKind {
    /** {@code null}, {@code ~} or nothing. */
    NULL("nothing"),
    /** {@code true} or {@code false}. */
    BOOLEAN("a boolean"),
    /** A whole number, decimal, octal ({@code 0o17}) or hexadecimal ({@code 0x1F}). */
    INTEGER("a number"),
    /** A number with a point or an exponent, {@code .inf} or {@code .nan}. */
    FLOAT("a number"),
    /** Anything else, and everything in quotes. */
    TEXT("text");

    private final String words;

    ScalarKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Returns what a text without quotes is. */
    public static ScalarKind of(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
            case ".nan", ".NaN", ".NAN" -> FLOAT;
            default -> isNumeric(text.charAt(0)) ? number(text) : TEXT;
        };
    }

    private static boolean isNumeric(char first) {
        return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    }

    private static ScalarKind number(String text) {
        if (text.startsWith("0o") || text.startsWith("0x")) {
            int end = digits(text, 2, text.charAt(1) == 'o' ? "01234567" : "0123456789abcdefABCDEF");
            return end == text.length() && end > 2 ? INTEGER : TEXT;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String unsigned = text.substring(start);
        if (unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF")) {
            return FLOAT;
        }
        int whole = digits(text, start, "0123456789");
        if (whole == text.length()) {
            return whole > start ? INTEGER : TEXT;
        }
        boolean point = text.charAt(whole) == '.';
        int fraction = point ? digits(text, whole + 1, "0123456789") : whole;
        if (fraction - start - (point ? 1 : 0) == 0) {
            return TEXT;
        }
        return fraction == text.length() || isExponent(text, fraction) ? FLOAT : TEXT;
    }

    private static boolean isExponent(String text, int at) {
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
            return false;
        }
        boolean sign = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
        int from = at + (sign ? 2 : 1);
        int end = digits(text, from, "0123456789");
        return end > from && end == text.length();
    }

    private static int digits(String text, int from, String digits) {
        int end = from;
        while (end < text.length() && digits.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
