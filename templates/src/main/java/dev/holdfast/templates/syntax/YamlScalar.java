package dev.holdfast.templates.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * A string as a YAML scalar that is a string for every reader: plain where YAML 1.1 and the core schema of YAML 1.2 both
 * read it so, otherwise in double quotes. Always one line; may stand as value, key, and inside flow collections.
 *
 * <p>Plain is only what begins with a letter, {@code _} or {@code /}, so numbers, dates, versions, indicators,
 * {@code <<}, {@code =}, {@code ~} and {@code .inf} are all quoted without a list of their spellings.
 */
public final class YamlScalar {
    /** Words that one version or another takes for a boolean or null; compared in lower case. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

    private static final int LONGEST_WORD = 5;
    private static final String INSIDE = "_-./@+=~^()*% :";

    private YamlScalar() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for half a surrogate pair
     */
    public static String of(String value) {
        return isPlain(value) ? value : JsonText.of(value);
    }

    private static boolean isPlain(String value) {
        if (value.isEmpty() || !beginsPlain(value.charAt(0)) || !Characters.allPlain(value, INSIDE)) {
            return false;
        }
        for (int i = value.indexOf(':'); i >= 0; i = value.indexOf(':', i + 1)) {
            // A colon before a space or at the end makes a key of what stands before it.
            if (i + 1 == value.length() || value.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return !value.endsWith(" ")
                && (value.length() > LONGEST_WORD || !WORDS.contains(value.toLowerCase(Locale.ROOT)));
    }

    private static boolean beginsPlain(char c) {
        return Characters.isLetter(c) || c == '_' || c == '/';
    }
}
