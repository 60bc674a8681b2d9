package dev.holdfast.policies.cel.expression;

/** An expression has no value for a subject: it asks for a key that is not there, or adds a number to a text. */
public final class Undecidable extends Exception {
    private static final long serialVersionUID = 1L;

    Undecidable(String reason) {
        super(reason, null, false, false);
    }

    /** Why, without any value of the subject. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
