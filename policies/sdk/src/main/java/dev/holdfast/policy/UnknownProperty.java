package dev.holdfast.policy;

/**
 * A policy asked for a property that is not known before the deployment: the output of a resource that does not exist yet. In a preview the
 * policy is then undecided for the resource, and the pack says so without failing.
 */
public final class UnknownProperty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** It has no stack trace, since it is a way to answer. */
    UnknownProperty(String path) {
        super("the property " + path + " is not known yet", null, false, false);
    }
}
