package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on objects that belong together, and so have to be seen together. */
public interface ClusterRule extends Rule {
    /** Looks at all objects. */
    void check(Cluster cluster, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ALL;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        check(inputs.cluster(), run);
    }
}
