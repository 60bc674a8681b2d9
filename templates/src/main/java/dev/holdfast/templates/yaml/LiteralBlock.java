package dev.holdfast.templates.yaml;

import dev.holdfast.templates.syntax.ComposeScalar;
import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;

/**
 * A text as YAML value, as a literal block ({@code |}) where a reader gets exactly the same text back, otherwise as a
 * scalar in double quotes.
 *
 * @param text the text
 * @param column where the key or dash stands that the block belongs to, from 0; its lines begin two columns further
 */
public record LiteralBlock(String text, int column) implements Ready {
    private static final int STEP = 2;

    @Override
    public String in(Syntax syntax) {
        if (!syntax.isYaml()) {
            throw new UnrepresentableValue(syntax.title(), "only YAML has blocks of text");
        }
        if (!isExact(text)) {
            return syntax.text(text);
        }
        String content = syntax == Syntax.COMPOSE ? ComposeScalar.escapeDollars(text) : text;
        return block(content, " ".repeat(column + STEP));
    }

    /** Whether a literal block gives the same text back: several lines, of which one at least is not blank, no odd characters. */
    private static boolean isExact(String text) {
        return text.indexOf('\n') >= 0 && !text.isBlank() && isPlain(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly all are ASCII, and files of rules are long.
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            int whole = text.codePointAt(i);
            if (!isPlain(whole)) {
                return false;
            }
            i += Character.charCount(whole) - 1;
        }
        return true;
    }

    /** Beside ASCII: what YAML 1.1 takes for a line break (CR, NEL, LS, PS), controls and half surrogate pairs are not plain. */
    private static boolean isPlain(int c) {
        return c == '\n'
                || c == '\t'
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static String block(String text, String pad) {
        StringBuilder out = new StringBuilder(text.length() + 64).append('|');
        if (Character.isWhitespace(text.charAt(0))) {
            // Without it a reader would take the spaces of the first line for indentation.
            out.append(STEP);
        }
        boolean ended = text.endsWith("\n");
        if (!ended) {
            out.append('-');
        } else if (text.endsWith("\n\n")) {
            out.append('+');
        }
        int end = ended ? text.length() - 1 : text.length();
        for (int from = 0; from <= end; ) {
            int to = text.indexOf('\n', from);
            int stop = to < 0 || to > end ? end : to;
            out.append('\n');
            if (stop > from) {
                // A part of a string would be appended character by character.
                out.append(pad).append(text.substring(from, stop));
            }
            from = stop + 1;
        }
        return out.toString();
    }
}
