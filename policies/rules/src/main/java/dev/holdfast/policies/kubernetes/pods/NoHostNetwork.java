package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** With {@code hostNetwork} a pod is not apart from its node. */
public final class NoHostNetwork implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K16c", "Pods do not share the network of the node")
            .because(
                    "The pod listens on the node itself, reaches what is bound to its loopback, and no network policy holds "
                            + "it back.")
            .from("kube-linter host-network", "Polaris hostNetworkSet", "CKV_K8S_19")
            .fix("Remove hostNetwork.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node written = workload.podSpec().get("hostNetwork");
        if (written.isTrue()) {
            run.found(
                    workload.object(),
                    written,
                    workload.field("hostNetwork"),
                    "the pods share the network of their node");
        }
    }
}
