package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.PodGroup;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A port of a Service that names a port of its pods reaches only those that have one of that name and protocol. */
public final class NamedTargetPortExists implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K26b", "A named target port of a Service is a port of the pods it selects")
            .because(
                    "Kubernetes leaves out each pod that has no port of that name: the Service has no endpoints, and nothing says why.")
            .from("https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports")
            .fix("Give the container's port that name and protocol, or use its number.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Selections services = cluster.relations().services();
        run.each(cluster.ofKind("Service"), service -> {
            List<PodGroup> pods = services.podsOf(service);
            List<Node> ports = service.node().at("spec", "ports").items();
            for (int i = 0; i < ports.size() && !pods.isEmpty(); i++) {
                Node target = ports.get(i).get("targetPort");
                String name = target.whole() == null ? target.text() : null;
                String protocol = ports.get(i).get("protocol").textOr("TCP");
                if (name != null && pods.stream().noneMatch(group -> group.hasNamedPort(name, protocol))) {
                    run.found(
                            service,
                            target,
                            "spec.ports[" + i + "].targetPort",
                            "no selected pod has a " + protocol + " port named " + name + ", as "
                                    + pods.get(0).first().object().words());
                }
            }
        });
    }
}
