package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.rule.Reach;
import dev.holdfast.policies.rule.Rule;
import dev.holdfast.policies.rule.RuleRun;

/** A rule on objects that have pods, one at a time. */
public interface WorkloadRule extends Rule {
    /** Looks at one of them. */
    void check(Workload workload, RuleRun run);

    @Override
    default Reach reach() {
        return Reach.ONE;
    }

    @Override
    default void check(Inputs inputs, RuleRun run) {
        for (Workload workload : inputs.cluster().workloads()) {
            run.of(workload.object(), () -> check(workload, run));
        }
    }
}
