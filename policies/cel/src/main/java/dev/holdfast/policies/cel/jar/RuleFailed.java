package dev.holdfast.policies.cel.jar;

/** A rule in Java of a pack threw something, so that there is no answer. The message is for people. */
public final class RuleFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFailed(String rule, String jar, String reason) {
        super("the rule " + rule + " of " + jar + " fails: " + reason, null, false, false);
    }
}
