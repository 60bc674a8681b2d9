package dev.holdfast.blueprint.data;

import java.util.regex.Pattern;

/** A value in a connection string of libpq. PgBouncer reads those of names, numbers and paths in the same way. */
final class ConnectionWord {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:,@+-]+");

    private ConnectionWord() {}

    /** Writes a value: bare where that is safe, otherwise in single quotes, with backslashes before quotes and backslashes. */
    static String of(String value) {
        return PLAIN.matcher(value).matches()
                ? value
                : "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
