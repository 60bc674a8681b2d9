package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.rule.RuleRun;

/** A rule on containers, one at a time. */
public interface ContainerRule extends WorkloadRule {
    /** Looks at one container. */
    void check(Container container, RuleRun run);

    @Override
    default void check(Workload workload, RuleRun run) {
        for (Container container : workload.containers()) {
            check(container, run);
        }
    }
}
