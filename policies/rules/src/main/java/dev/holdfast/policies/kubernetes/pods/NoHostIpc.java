package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** With {@code hostIPC} a pod is not apart from its node. */
public final class NoHostIpc implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K16b", "Pods do not share the shared memory of the node")
            .because("The pod reads and writes the shared memory of the node and of all others that use it.")
            .from("kube-linter host-ipc", "Polaris hostIPCSet", "CKV_K8S_18")
            .fix("Remove hostIPC.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node written = workload.podSpec().get("hostIPC");
        if (written.isTrue()) {
            run.found(
                    workload.object(),
                    written,
                    workload.field("hostIPC"),
                    "the pods share the shared memory of their node");
        }
    }
}
