package dev.holdfast.templates.syntax;

import java.util.Set;

/**
 * One word of a POSIX shell command: bare where that is safe, otherwise in single quotes. A word may hold newlines.
 *
 * <p>Quoting does not keep a program from taking a leading {@code -} for an option; write {@code --} in the template.
 */
public final class ShellWord {
    private static final String SYNTAX = "shell word";
    private static final String SAFE = "_-./:@,+%";

    /** Reserved in the place of a command, unless quoted. */
    private static final Set<String> RESERVED = Set.of(
            "case",
            "do",
            "done",
            "elif",
            "else",
            "esac",
            "fi",
            "for",
            "function",
            "if",
            "in",
            "select",
            "then",
            "time",
            "until",
            "while");

    private ShellWord() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for NUL or half a surrogate pair
     */
    public static String of(String value) {
        if (isSafe(value)) {
            return value;
        }
        Characters.refuseNul(value, SYNTAX);
        Characters.refuseLoneSurrogates(value, SYNTAX);
        return "'" + value.replace("'", "'\\''") + "'";
    }

    private static boolean isSafe(String value) {
        return !value.isEmpty()
                // digits alone would name a file descriptor before a redirection
                && !Characters.allDigits(value)
                && Characters.allPlain(value, SAFE)
                && !RESERVED.contains(value);
    }
}
