package dev.holdfast.policies.input;

/**
 * A document of a kind that is known, which is not to be judged by itself: a template before it is filled in, a patch of another document. The
 * message says what it is, and what to check in its place.
 */
public final class NotWhole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A document that is not judged. */
    public NotWhole(String reason) {
        super(reason);
    }

    /** Why it is not judged. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
