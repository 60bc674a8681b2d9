package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Peers of the own namespace only: which pods other namespaces have, the files at hand need not tell. */
public final class NetworkPolicyPeersExist implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K38e", "The pods that a NetworkPolicy lets through exist")
            .warning()
            .because("The connection that the rule was written for is refused, or rather times out, since a label was"
                    + " misspelt or renamed.")
            .from("kube-linter dangling-networkpolicypeer-podselector")
            .fix("Make the peer's podSelector match the labels of the pods, or remove the peer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        run.each(cluster.ofKind("NetworkPolicy"), policy -> {
            check(cluster.relations(), policy, "ingress", "from", run);
            check(cluster.relations(), policy, "egress", "to", run);
        });
    }

    private static void check(Relations relations, KubernetesObject policy, String way, String side, RuleRun run) {
        List<Node> rules = policy.node().at("spec", way).items();
        for (int i = 0; i < rules.size(); i++) {
            List<Node> peers = rules.get(i).get(side).items();
            for (int j = 0; j < peers.size(); j++) {
                Node written = peers.get(j).get("podSelector");
                LabelSelector selector = LabelSelector.of(written);
                if (written.isPresent()
                        && !selector.isEverything()
                        && peers.get(j).get("namespaceSelector").isAbsent()
                        && relations.pods(policy, selector).isEmpty()
                        && !relations.mayBeMadeByOperator(policy, selector)
                        && !relations.isLabelOfCustomResource(policy, selector)) {
                    run.found(
                            policy,
                            written,
                            "spec." + way + "[" + i + "]." + side + "[" + j + "].podSelector",
                            "no pod has the labels " + selector.words());
                }
            }
        }
    }
}
