package dev.holdfast.policies.compose.file;

/**
 * What stands in a text for a variable that no file sets. It has a value when the file is used, but not one that is known here. The marks are
 * characters for private use, which no file has, so that {@code $$TAG}, which means the text {@code $TAG}, is not taken for it.
 */
public final class Unset {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private Unset() {}

    static String mark(String variable) {
        return OPEN + variable + CLOSE;
    }

    /** Whether some of a text is not known. */
    public static boolean isIn(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    /** The text as it is shown to people: {@code ${TAG}} for what is not known. */
    public static String shown(String text) {
        return isIn(text) ? text.replace(String.valueOf(OPEN), "${").replace(CLOSE, '}') : text;
    }
}
