package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Without a limit a leak takes the memory of the whole node. A limit of the whole pod counts for each of its containers. */
public final class LimitsMemory implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K04a", "Containers limit their memory")
            .because("A leak then takes the memory of the whole node, and the kernel kills other pods in its place.")
            .from(
                    "kube-linter unset-memory-requirements",
                    "kube-score container-resources",
                    "Polaris memoryLimitsMissing",
                    "CKV_K8S_13")
            .fix("Set resources.limits.memory.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.limit("memory"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "limits", "memory"),
                    container.field("resources.limits.memory"),
                    container.words() + " has no memory limit");
        }
    }
}
