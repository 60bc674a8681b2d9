package dev.holdfast.policies.cel.expression;

/**
 * An evaluation took more than it may. An error and no exception, since {@code ||} of CEL takes any exception on one side for an answer
 * when the other side is true, and would go on.
 */
public final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped(String reason) {
        super(reason, null, false, false);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
