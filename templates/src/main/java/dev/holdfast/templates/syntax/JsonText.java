package dev.holdfast.templates.syntax;

/**
 * A JSON string: always in double quotes, always one line.
 *
 * <p>Whatever a YAML reader might take for a line break, a mark or a control is escaped too, so that the same spelling
 * is a YAML double-quoted scalar under YAML 1.1 and 1.2.
 */
public final class JsonText {
    private static final String SYNTAX = "JSON string";
    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for half a surrogate pair
     */
    public static String of(String value) {
        Characters.refuseLoneSurrogates(value, SYNTAX);
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(out, value.charAt(i));
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    out.append(c);
                } else {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(HEX.charAt((c >> shift) & 0xF));
                    }
                }
            }
        }
    }

    /** Whether a reader of any age takes the character as it stands; line breaks of YAML 1.1 and marks are not. */
    static boolean isPrintable(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c < 0xFFFE;
    }
}
