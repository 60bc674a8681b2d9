package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Policies on single pods leave open the pod that nobody foresaw. Asked of namespaces that have a policy at all: without one, K38a and K38b
 * tell of each workload.
 */
public final class NamespaceDeniesByDefault implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K38f", "What no NetworkPolicy of a namespace allows is denied")
            .warning()
            .because(
                    "The debug pod that is started at night has none of the labels that policies select: it connects to everything, and "
                            + "everything to it.")
            .from("https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies")
            .fix("Add a NetworkPolicy with podSelector: {}, policyTypes Ingress and Egress, and no rules.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Map<String, KubernetesObject> open = new LinkedHashMap<>();
        for (String way : List.of("Ingress", "Egress")) {
            Set<String> denied = new HashSet<>();
            run.each(cluster.ofKind("NetworkPolicy"), policy -> {
                boolean restricts = way.equals("Ingress")
                        ? NetworkPolicies.isOnIngress(policy)
                        : NetworkPolicies.isOnEgress(policy);
                if (restricts
                        && cluster.relations().policies().selectorOf(policy).isEverything()) {
                    denied.add(policy.namespace());
                }
            });
            for (KubernetesObject policy : cluster.ofKind("NetworkPolicy")) {
                if (!denied.contains(policy.namespace())) {
                    open.putIfAbsent(policy.namespace(), policy);
                }
            }
        }
        open.forEach((namespace, policy) -> run.found(
                policy,
                policy.node().at("spec", "podSelector"),
                "spec.podSelector",
                "no policy of namespace " + (namespace.isEmpty() ? "that is not written" : namespace)
                        + " selects all pods, for what comes in and what goes out"));
    }
}
