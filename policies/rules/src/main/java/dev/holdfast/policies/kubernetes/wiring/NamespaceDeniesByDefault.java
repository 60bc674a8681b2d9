package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Passage;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Relations relations = cluster.relations();
        Map<String, List<KubernetesObject>> ingress = new HashMap<>();
        Map<String, List<KubernetesObject>> egress = new HashMap<>();
        run.each(cluster.ofKind("NetworkPolicy"), policy -> {
            if (relations.policies().selectorOf(policy).isEverything()) {
                if (Passage.isOnIngress(policy)) {
                    add(policy, ingress);
                }
                if (Passage.isOnEgress(policy)) {
                    add(policy, egress);
                }
            }
        });
        Map<String, List<KubernetesObject>> told = new HashMap<>();
        run.each(cluster.ofKind("NetworkPolicy"), policy -> {
            boolean denied = has(ingress, policy, relations) && has(egress, policy, relations);
            if (!denied && !has(told, policy, relations)) {
                add(policy, told);
                String namespace = policy.namespace().isEmpty() ? "that is not written" : policy.namespace();
                run.found(
                        policy,
                        policy.node().at("spec", "podSelector"),
                        "spec.podSelector",
                        "no policy of namespace " + namespace
                                + " selects all pods, for what comes in and what goes out");
            }
        });
    }

    private static void add(KubernetesObject policy, Map<String, List<KubernetesObject>> to) {
        to.computeIfAbsent(policy.namespace(), none -> new ArrayList<>()).add(policy);
    }

    /** Whether one of the policies is of the namespace, and of the system, of another. */
    private static boolean has(
            Map<String, List<KubernetesObject>> policies, KubernetesObject policy, Relations relations) {
        for (KubernetesObject one : policies.getOrDefault(policy.namespace(), List.of())) {
            if (relations.together(one, policy)) {
                return true;
            }
        }
        return false;
    }
}
