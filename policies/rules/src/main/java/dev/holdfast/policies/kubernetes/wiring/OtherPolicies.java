package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * The network policies of Cilium and Calico, which restrict pods as those of Kubernetes do. Those of Cilium select pods as Kubernetes does;
 * Calico has a language of its own for it, and policies for a whole cluster select by more than labels, so that where there is one, nothing
 * can be called open.
 */
final class OtherPolicies {
    private static final List<String> OF_CLUSTER = List.of("CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy");
    private static final List<String> OF_NAMESPACE =
            List.of("NetworkPolicy.projectcalico.org", "NetworkPolicy.crd.projectcalico.org");

    private OtherPolicies() {}

    /** Whether one may restrict a way of the pods of a workload: {@code ingress} or {@code egress}. */
    static boolean mayRestrict(Workload workload, String way, Cluster cluster) {
        for (String kind : OF_CLUSTER) {
            if (!cluster.ofKind(kind).isEmpty()) {
                return true;
            }
        }
        for (String kind : OF_NAMESPACE) {
            for (KubernetesObject policy : cluster.ofKind(kind)) {
                if (policy.namespace().equals(workload.object().namespace())) {
                    return true;
                }
            }
        }
        for (KubernetesObject policy : cluster.relations().ciliumPolicies().selecting(workload)) {
            Node spec = policy.node().get("spec");
            if (spec.get(way).isPresent() || spec.get(way + "Deny").isPresent()) {
                return true;
            }
        }
        return false;
    }
}
