package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Passage;
import dev.holdfast.policies.kubernetes.PodGroup;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pods whose outgoing connections are restricted need names all the same. All policies of a pod count together. A pod that may connect to
 * nothing at all is closed off on purpose, and needs none.
 */
public final class RestrictedPodsReachDns implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES,
                    "K38c",
                    "Pods whose outgoing connections are restricted may ask DNS, by UDP and TCP")
            .because(
                    "Without DNS every connection fails by its name, after five seconds each; with UDP alone it fails once an answer no "
                            + "longer fits a datagram, as that of a headless Service with many pods.")
            .from(
                    "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
                    "https://www.rfc-editor.org/rfc/rfc7766")
            .fix("Add an egress rule to the namespace kube-system with port 53 for UDP, and for TCP.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Selections policies = cluster.relations().policies();
        Set<PodGroup> seen = new HashSet<>();
        run.each(cluster.ofKind("NetworkPolicy"), policy -> {
            if (!Passage.isOnEgress(policy)) {
                return;
            }
            for (PodGroup pods : policies.podsOf(policy)) {
                if (seen.add(pods)) {
                    check(policy, pods, policies.selecting(pods.first()), run);
                }
            }
        });
    }

    private static void check(KubernetesObject policy, PodGroup pods, List<KubernetesObject> all, RuleRun run) {
        boolean connects = false;
        boolean udp = false;
        boolean tcp = false;
        for (KubernetesObject each : all) {
            if (!Passage.isOnEgress(each)) {
                continue;
            }
            for (Node rule : each.node().at("spec", "egress").items()) {
                connects = true;
                udp |= DnsRule.allows(rule, "UDP");
                tcp |= DnsRule.allows(rule, "TCP");
            }
        }
        if (connects && !(udp && tcp)) {
            Node egress = policy.node().at("spec", "egress");
            String missing = udp ? "TCP" : tcp ? "UDP" : "UDP or TCP";
            run.found(
                    policy,
                    egress.isPresent() ? egress : policy.node().get("spec"),
                    "spec.egress",
                    "pods of " + pods.first().object().words() + " may not connect to port 53 by " + missing);
        }
    }
}
