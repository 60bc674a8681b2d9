package dev.holdfast.topology.units;

/** Shows a piece of somebody's file inside a sentence. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * Returns the text in double quotes, cut after 60 characters, with everything that could disturb a terminal
     * replaced by {@code ?}.
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            shown.append(disturbs(c) ? '?' : c);
        }
        return shown.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** Tells whether a character is a control, a line separator, half a pair or a change of writing direction. */
    public static boolean disturbs(char c) {
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || c == '\u2028'
                || c == '\u2029'
                || Character.getType(c) == Character.FORMAT;
    }
}
