package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** Without a limit one container can fill the disk of its node. */
public final class LimitsEphemeralStorage implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K06b", "Containers limit their ephemeral storage")
            .warning()
            .because("One container that logs in a loop fills the disk of its node, and all pods on it are evicted.")
            .from(
                    "kube-score container-ephemeral-storage-request-and-limit",
                    "https://kubernetes.io/docs/concepts/storage/ephemeral-storage/")
            .fix("Set resources.limits.ephemeral-storage.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.limit("ephemeral-storage"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "limits", "ephemeral-storage"),
                    container.field("resources.limits.ephemeral-storage"),
                    container.words() + " has no ephemeral-storage limit");
        }
    }
}
