package dev.holdfast.templates.syntax;

import java.util.regex.Pattern;

/**
 * A reference that Compose replaces when it reads the file: {@code ${NAME}}, {@code ${NAME:-default}} or
 * {@code ${NAME:?message}}.
 *
 * @param name the variable: letters, digits and {@code _}, not beginning with a digit
 * @param otherwise what follows the name: nothing, {@code :-} and a default, or {@code :?} and a message
 */
public record Interpolation(String name, String otherwise) implements Ready {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final String SYNTAX = "Compose interpolation";

    /**
     * Checks the parts.
     *
     * @throws UnrepresentableValue when the name is no variable's name, or a default or message holds {@code $},
     *     a brace or a control character
     */
    public Interpolation {
        if (!NAME.matcher(name).matches()) {
            throw new UnrepresentableValue(SYNTAX, "the name is not letters, digits and underscores");
        }
        Characters.refuse(otherwise, SYNTAX, "a dollar sign or brace in the default", c -> "${}".indexOf(c) >= 0);
        Characters.refuseControls(otherwise, SYNTAX);
    }

    /** {@code ${NAME}}: empty with a warning when the variable is missing. */
    public static Interpolation of(String name) {
        return new Interpolation(name, "");
    }

    /** {@code ${NAME:-value}}: the value when the variable is missing or empty. */
    public static Interpolation withDefault(String name, String value) {
        return new Interpolation(name, ":-" + value);
    }

    /** {@code ${NAME:?message}}: Compose stops with the message when the variable is missing or empty. */
    public static Interpolation required(String name, String message) {
        return new Interpolation(name, ":?" + message);
    }

    /** The reference as it stands inside a string. */
    public String reference() {
        return "${" + name + otherwise + "}";
    }

    @Override
    public String in(Syntax syntax) {
        return new InterpolatedText(java.util.List.of(this)).in(syntax);
    }
}
