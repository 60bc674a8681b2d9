package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

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
        Relations relations = cluster.relations();
        Selections policies = relations.policies();
        run.each(cluster.ofKind("NetworkPolicy"), policy -> {
            LabelSelector selector = policies.selectorOf(policy);
            if (policies.podsOf(policy).isEmpty() && !relations.mayBeMadeByOperator(policy, selector)) {
                Node spec = policy.node().get("spec");
                run.found(
                        policy,
                        spec.get("podSelector").isPresent() ? spec.get("podSelector") : spec,
                        "spec.podSelector",
                        selector.isEverything()
                                ? "there is no pod in the namespace"
                                : "no pod has the labels " + selector.words());
            }
        });
    }
}
