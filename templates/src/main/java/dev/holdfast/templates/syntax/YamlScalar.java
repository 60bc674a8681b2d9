package dev.holdfast.templates.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * A string as a YAML scalar that is a string for every reader: plain where YAML 1.1 and the core schema of YAML 1.2 both
 * read it so, otherwise in double quotes. Always one line; may stand as value, key, and inside flow collections.
 *
 * <p>Plain is only what begins with a letter, {@code /}, or underscores and a letter, so numbers, dates, versions, indicators,
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
        if (value.isEmpty() || !beginsPlain(value) || !Characters.allPlain(value, INSIDE)) {
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

    private static boolean beginsPlain(String value) {
        char first = value.charAt(0);
        return Characters.isLetter(first) || first == '/' || (first == '_' && isWordBehind(value));
    }

    /** Readers of YAML 1.1 skip underscores in numbers, so what is behind them must be no digit, no point and no exponent. */
    private static boolean isWordBehind(String value) {
        int behind = 1;
        while (behind < value.length() && value.charAt(behind) == '_') {
            behind++;
        }
        return behind < value.length()
                && Characters.isLetter(value.charAt(behind))
                && Character.toLowerCase(value.charAt(behind)) != 'e';
    }
}
