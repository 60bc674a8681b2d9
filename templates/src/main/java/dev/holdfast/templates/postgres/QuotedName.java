package dev.holdfast.templates.postgres;

import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;

/**
 * The name of a database or user in {@code pg_hba.conf}. Always in double quotes, in which a keyword is a plain name.
 *
 * @param text the name, without quotes, controls and slash
 */
record QuotedName(String text) implements Ready {
    private static final String SYNTAX = "name in pg_hba.conf";

    @Override
    public String in(Syntax syntax) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // There is no escape for a quote; a slash first begins a regular expression since PostgreSQL 16.
            if (c == '"' || c == '/' || c < ' ' || c == 0x7F) {
                throw new UnrepresentableValue(SYNTAX, "it holds a quote, a slash or a control character");
            }
        }
        return '"' + text + '"';
    }
}
