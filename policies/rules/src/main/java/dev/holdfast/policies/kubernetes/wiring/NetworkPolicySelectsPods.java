package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * A policy that selects no pod is one with a typing error. As with Services, pods that an operator makes for a custom resource count, where
 * kube-score finds the policy.
 */
public final class NetworkPolicySelectsPods implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K38d", "A NetworkPolicy selects at least one pod")
            .because("The policy is accepted and restricts nothing; the pods it was meant for stand open.")
            .from("kube-score networkpolicy-targets-pod", "kube-linter dangling-networkpolicy")
            .fix("Make spec.podSelector match the labels of the pods, in the same namespace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        IdleSelector.find(cluster, "NetworkPolicy", cluster.relations().policies(), "podSelector", run);
    }
}
