package dev.holdfast.policies.rule;

import dev.holdfast.policies.input.Inputs;

/**
 * A rule. It has no state, and says nothing but what it finds. Most rules implement one of the narrower interfaces, such as {@link
 * dev.holdfast.policies.kubernetes.ContainerRule}, which look for the subjects themselves.
 */
public interface Rule {
    /** What there is to say about it. */
    RuleInfo info();

    /** How much it has to see. */
    Reach reach();

    /** Looks at all that is there, and tells the run what it finds. */
    void check(Inputs inputs, RuleRun run);
}
