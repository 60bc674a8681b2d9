package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Without a limit a container may use all that its node has left. It is a warning: a limit also slows down a container on an idle node, so
 * that many leave it out on purpose. A limit of the whole pod counts for each of its containers.
 */
public final class LimitsCpu implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K05", "Containers limit their cpu")
            .warning()
            .notedInDevelopment()
            .because(
                    "One container in a loop can take all that its neighbours did not request; with a limit it slows down "
                            + "only itself.")
            .from(
                    "kube-linter unset-cpu-requirements",
                    "kube-score container-resources",
                    "Polaris cpuLimitsMissing",
                    "CKV_K8S_11")
            .fix("Set resources.limits.cpu, or waive the rule where short bursts matter more than the neighbours.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.limit("cpu"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "limits", "cpu"),
                    container.field("resources.limits.cpu"),
                    container.words() + " has no cpu limit");
        }
    }
}
