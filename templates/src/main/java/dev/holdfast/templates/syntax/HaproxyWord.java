package dev.holdfast.templates.syntax;

/**
 * One word of an HAProxy line: bare where that is safe, otherwise in single quotes, in which nothing is special; a
 * single quote itself is written {@code '\''}, since adjoining parts make one word.
 *
 * <p>This keeps the number of words on a line. It does not make the text harmless in the languages that HAProxy reads
 * out of a word afterwards (log formats with {@code %}, sample expressions): values for those are to be restricted by
 * their type.
 */
public final class HaproxyWord {
    static final String SYNTAX = "HAProxy word";
    private static final String SAFE = "_-./:@,%+=*~^?()[]|;<>&!{}";

    private HaproxyWord() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for an empty value (to HAProxy an empty word is the end of the line), for control
     *     characters, for half a surrogate pair, and for a lone brace, which stays special in quotes
     */
    public static String of(String value) {
        if (value.isEmpty()) {
            throw new UnrepresentableValue(SYNTAX, "an empty word ends the line");
        }
        if (value.equals("{") || value.equals("}")) {
            throw new UnrepresentableValue(SYNTAX, "a lone brace opens or closes a condition, even in quotes");
        }
        if (Characters.allPlain(value, SAFE)) {
            return value;
        }
        Characters.refuseControls(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
