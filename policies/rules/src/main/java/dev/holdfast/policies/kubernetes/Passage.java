package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import java.util.List;

/** What NetworkPolicies let through between pods of one namespace. Peers by a namespace or by addresses are taken to hold them. */
public final class Passage {
    private Passage() {}

    /** Whether a policy restricts what comes in: it does where it names no types, too. */
    public static boolean isOnIngress(KubernetesObject policy) {
        Node types = policy.node().at("spec", "policyTypes");
        return types.items().isEmpty() || names(types, "Ingress");
    }

    /** Whether a policy restricts what goes out: where it names no types, it does if it has a rule on it. */
    public static boolean isOnEgress(KubernetesObject policy) {
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

    /** Whether policies let pods connect to a TCP port of others; where none of them restricts what comes in, they do. */
    public static boolean letsIn(List<KubernetesObject> policies, Workload from, Workload to, long port) {
        boolean restricted = false;
        for (KubernetesObject policy : policies) {
            if (isOnIngress(policy)) {
                restricted = true;
                if (letsThrough(policy.node().at("spec", "ingress"), "from", from, to, port)) {
                    return true;
                }
            }
        }
        return !restricted;
    }

    /** Whether policies let pods connect to a TCP port of others; where none of them restricts what goes out, they do. */
    public static boolean letsOut(List<KubernetesObject> policies, Workload from, Workload to, long port) {
        boolean restricted = false;
        for (KubernetesObject policy : policies) {
            if (isOnEgress(policy)) {
                restricted = true;
                if (letsThrough(policy.node().at("spec", "egress"), "to", to, to, port)) {
                    return true;
                }
            }
        }
        return !restricted;
    }

    private static boolean letsThrough(Node rules, String side, Workload peer, Workload to, long port) {
        for (Node rule : rules.items()) {
            if (isPeer(rule.get(side), peer) && hasPort(rule.get("ports"), to, port)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPeer(Node peers, Workload workload) {
        if (peers.items().isEmpty()) {
            return true;
        }
        for (Node peer : peers.items()) {
            Node pods = peer.get("podSelector");
            if (pods.isAbsent() || LabelSelector.of(pods).matches(workload.podLabels())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPort(Node ports, Workload to, long wanted) {
        if (ports.items().isEmpty()) {
            return true;
        }
        for (Node each : ports.items()) {
            Node port = each.get("port");
            Long first = port.whole();
            Long last = each.get("endPort").whole();
            boolean number = first != null && first <= wanted && wanted <= (last == null ? first : last);
            if (each.get("protocol").textOr("TCP").equals("TCP")
                    && (port.isAbsent() || number || isNamed(to, port.textOr(""), wanted))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Workload workload, String name, long number) {
        for (Container container : workload.containers()) {
            for (Node port : container.node().get("ports").items()) {
                Long declared = port.get("containerPort").whole();
                if (port.get("name").is(name) && declared != null && declared == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
