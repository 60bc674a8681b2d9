package dev.holdfast.templates.syntax;

/**
 * A string as a YAML scalar of a Compose file, in which {@code $} begins an interpolation and a literal one is written
 * {@code $$}.
 *
 * @see Interpolation for the references that are meant
 */
public final class ComposeScalar {
    private ComposeScalar() {}

    /**
     * Writes a value.
     *
     * @throws UnrepresentableValue for half a surrogate pair
     */
    public static String of(String value) {
        return YamlScalar.of(escapeDollars(value));
    }

    /** The text with each {@code $} doubled, for places that take text and not a scalar. */
    public static String escapeDollars(String text) {
        return text.replace("$", "$$");
    }
}
