package dev.holdfast.templates.syntax;

/** A string literal and a quoted identifier of PostgreSQL. */
public final class SqlLiteral {
    private static final String SYNTAX = "SQL literal";
    private static final String IDENTIFIER = "SQL identifier";

    /** PostgreSQL cuts longer names off in silence. */
    private static final int LONGEST_IDENTIFIER_BYTES = 63;

    private SqlLiteral() {}

    /**
     * Writes a value as string literal; one with a backslash as {@code E'…'}, which reads the same whatever
     * {@code standard_conforming_strings} says.
     *
     * @throws UnrepresentableValue for NUL or half a surrogate pair
     */
    public static String of(String value) {
        refuse(value, SYNTAX);
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /**
     * Writes a name of a table, role or database in double quotes.
     *
     * @throws UnrepresentableValue for NUL, half a surrogate pair, an empty name, or one of more than 63 bytes
     */
    public static String identifier(String name) {
        refuse(name, IDENTIFIER);
        if (name.isEmpty()) {
            throw new UnrepresentableValue(IDENTIFIER, "it is empty");
        }
        if (name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_IDENTIFIER_BYTES) {
            throw new UnrepresentableValue(IDENTIFIER, "it is longer than 63 bytes and would be cut off");
        }
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void refuse(String value, String syntax) {
        Characters.refuseNul(value, syntax);
        Characters.refuseLoneSurrogates(value, syntax);
    }
}
