package dev.holdfast.templates.syntax;

/** One word of a line of {@code redis.conf}: bare where that is safe, otherwise in double quotes, with backslashes as in C. */
public final class RedisWord {
    static final String SYNTAX = "redis.conf word";
    private static final String SAFE = "_-./:@,%+*~&";

    private RedisWord() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for control characters or half a surrogate pair
     */
    public static String of(String value) {
        Characters.refuseControls(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        if (!value.isEmpty() && Characters.allPlain(value, SAFE)) {
            return value;
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
