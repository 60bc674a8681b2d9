package dev.holdfast.templates.syntax;

/**
 * A value in {@code pgbouncer.ini}, or the name of a database there: the rest of a line, without any quotes.
 *
 * @see <a href="https://www.pgbouncer.org/config.html">pgbouncer.ini</a>
 */
public final class IniValue {
    static final String SYNTAX = "pgbouncer.ini value";

    private IniValue() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for control characters (newline among them), half a surrogate pair, or spaces at an end, which PgBouncer
     *     would cut off
     */
    public static String of(String value) {
        Characters.refuseControls(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        if (!value.equals(value.strip())) {
            throw new UnrepresentableValue(SYNTAX, "spaces at its ends would be cut off");
        }
        return value;
    }
}
