package dev.holdfast.templates.syntax;

/**
 * A value has no spelling in a syntax, such as a newline in an HAProxy word.
 *
 * <p>The message names the syntax, the reason and where in the value it lies; it never repeats the value, which may be
 * a secret.
 */
public final class UnrepresentableValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String syntax;
    private final String why;

    /**
     * Makes the error.
     *
     * @param syntax what was to be written, such as {@code HAProxy word}
     * @param why the reason, without the value itself
     */
    public UnrepresentableValue(String syntax, String why) {
        super("a value cannot be written as " + syntax + ": " + why);
        this.syntax = syntax;
        this.why = why;
    }

    /** What was to be written, such as {@code HAProxy word}. */
    public String syntax() {
        return syntax;
    }

    /** The reason, without the value itself. */
    public String why() {
        return why;
    }
}
