package dev.holdfast.templates.syntax;

/**
 * A text in one line of Markdown, in which nothing is markup.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark, backslash escapes</a>
 */
public final class MarkdownText {
    private static final String SYNTAX = "Markdown text";

    /** What begins markup inside a line; a point, a plus or a hyphen does so only at its beginning, where text never stands alone. */
    private static final String MARKUP = "\\`*_{}[]<>#|~&!$";

    private MarkdownText() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for control characters, line breaks among them, and half a surrogate pair
     */
    public static String of(String value) {
        Characters.refuseLoneSurrogates(value, SYNTAX);
        Characters.refuse(value, SYNTAX, "a control character or line break", MarkdownText::breaks);
        StringBuilder out = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            if (MARKUP.indexOf(value.charAt(i)) >= 0) {
                out.append('\\');
            }
            out.append(value.charAt(i));
        }
        return out.toString();
    }

    private static boolean breaks(int c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
    }
}
