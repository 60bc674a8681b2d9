package dev.holdfast.templates.postgres;

import dev.holdfast.templates.syntax.Ready;
import dev.holdfast.templates.syntax.Syntax;
import dev.holdfast.templates.syntax.UnrepresentableValue;
import java.util.regex.Pattern;

/**
 * A word that PostgreSQL reads without quotes: the name of a parameter, a keyword or an address.
 *
 * @param text letters, digits, {@code _}, {@code -}, {@code .}, {@code :} and {@code /}
 */
record BareWord(String text) implements Ready {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.:/-]+");

    @Override
    public String in(Syntax syntax) {
        if (!BARE.matcher(text).matches()) {
            throw new UnrepresentableValue("word without quotes", "it holds a character that would end it");
        }
        return text;
    }
}
