package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Without a liveness probe only the end of a process is noticed. Jobs and init containers end by themselves, or have a deadline.
 * kube-score looks only at pods behind a Service, and is content with one probe in a pod.
 */
public final class HasLiveness implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K08a", "Containers that last say whether they live")
            .warning()
            .because("A program that hangs in a deadlock stays there until a person restarts it: its process runs, so "
                    + "Kubernetes sees nothing wrong.")
            .from("kube-linter no-liveness-probe", "kube-score pod-probes", "Polaris livenessProbeMissing", "CKV_K8S_8")
            .fix("Add a livenessProbe that asks only whether the process answers, or waive the rule for a program that "
                    + "ends when it is broken.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.isLasting() && container.workload().isService() && Probe.of(container, Probe.LIVENESS) == null) {
            run.found(
                    container.workload().object(),
                    container.node(),
                    container.field(Probe.LIVENESS),
                    container.words() + " has no liveness probe");
        }
    }
}
