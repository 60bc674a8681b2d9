package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** With {@code hostPID} a pod is not apart from its node. */
public final class NoHostPid implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K16a", "Pods do not share the processes of the node")
            .because(
                    "The pod sees all processes of the node with their arguments and environments, and may signal those of "
                            + "its user.")
            .from("kube-linter host-pid", "Polaris hostPIDSet", "CKV_K8S_17")
            .fix("Remove hostPID.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node written = workload.podSpec().get("hostPID");
        if (written.isTrue()) {
            run.found(
                    workload.object(),
                    written,
                    workload.field("hostPID"),
                    "the pods share the processes of their node");
        }
    }
}
