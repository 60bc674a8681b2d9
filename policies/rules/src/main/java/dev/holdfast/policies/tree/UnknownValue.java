package dev.holdfast.policies.tree;

/** A rule asked for a value that is not known before the deployment. It has no stack trace, since it is a way to answer. */
public final class UnknownValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownValue() {
        super("this value is not known yet", null, false, false);
    }
}
