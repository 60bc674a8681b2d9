package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * A pod that is not ready should not be restarted for it. Periods and thresholds do not matter: the same question with more patience is
 * still the same question.
 *
 * <p>kube-score takes any two named ports for the same one and looks away from scheme and host; here a name stands for its number, and all
 * of the question counts.
 */
public final class LivenessDiffersFromReadiness implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K08b", "The liveness probe asks something else than the readiness probe")
            .warning()
            .because(
                    "A pod that is busy, or waits for its database, stops being ready; when the same answer counts as dead, "
                            + "all replicas are restarted at once in the middle of the load.")
            .from("kube-score pod-probes-identical", "https://github.com/zegl/kube-score/blob/master/README_PROBES.md")
            .fix(
                    "Let the liveness probe ask something that does not depend on load or on others, such as a path /live.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Probe liveness = Probe.of(container, Probe.LIVENESS);
        Probe readiness = Probe.of(container, Probe.READINESS);
        if (liveness != null && readiness != null && liveness.asksTheSame(readiness)) {
            run.found(
                    container.workload().object(),
                    liveness.node(),
                    container.field(Probe.LIVENESS),
                    container.words() + ": liveness and readiness ask the same by " + liveness.handler());
        }
    }
}
