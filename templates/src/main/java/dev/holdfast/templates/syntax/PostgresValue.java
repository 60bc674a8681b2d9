package dev.holdfast.templates.syntax;

/** A value in {@code postgresql.conf}: always in single quotes, quotes and backslashes doubled. */
public final class PostgresValue {
    private static final String SYNTAX = "postgresql.conf value";

    private PostgresValue() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for control characters (newline among them) or half a surrogate pair
     */
    public static String of(String value) {
        Characters.refuseControls(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
