package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.tree.Node;

/** What a network policy restricts of the pods that it selects, and allows them. */
final class NetworkPolicies {
    private NetworkPolicies() {}

    /** Whether a policy restricts what comes in: it does where it names no types, too. */
    static boolean isOnIngress(KubernetesObject policy) {
        Node types = policy.node().at("spec", "policyTypes");
        return types.items().isEmpty() || names(types, "Ingress");
    }

    /** Whether a policy restricts what goes out: where it names no types, it does if it has a rule on it. */
    static boolean isOnEgress(KubernetesObject policy) {
        Node spec = policy.node().get("spec");
        Node types = spec.get("policyTypes");
        return types.items().isEmpty() ? !spec.get("egress").items().isEmpty() : names(types, "Egress");
    }

    private static boolean names(Node types, String type) {
        for (Node each : types.items()) {
            if (each.is(type)) {
                return true;
            }
        }
        return false;
    }
}
