package dev.holdfast.templates.syntax;

/**
 * One argument of an nginx directive: bare where that is safe, otherwise in double quotes.
 *
 * <p>nginx has no spelling of a literal {@code $} that holds in every directive, so a value with one is refused.
 * Variables that are meant ({@code $host}) are text of the template, never part of a value.
 */
public final class NginxWord {
    static final String SYNTAX = "nginx word";
    private static final String SAFE = "_-./:@,%+=*~^?|!<>()&";

    private NginxWord() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for a dollar sign, control characters or half a surrogate pair
     */
    public static String of(String value) {
        if (!value.isEmpty() && Characters.allPlain(value, SAFE)) {
            return value;
        }
        Characters.refuse(value, SYNTAX, "a dollar sign, which begins a variable,", c -> c == '$');
        Characters.refuseControls(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
