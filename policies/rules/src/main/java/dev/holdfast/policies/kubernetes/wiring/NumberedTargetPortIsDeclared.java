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

/**
 * A container may listen on a port that it does not declare, so this is a warning, and says nothing of pods that declare no port at all.
 */
public final class NumberedTargetPortIsDeclared implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES,
                    "K26c",
                    "A numbered target port of a Service is one that the pods it selects declare")
            .warning()
            .because(
                    "A port that pods declare differently is mostly a typing error: the Service has endpoints, and each connection "
                            + "is refused.")
            .from(
                    "kube-linter dangling-service",
                    "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports")
            .fix("Set targetPort to the port on which the container listens, and declare it in its ports.");

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
                Node written = ports.get(i).get("targetPort");
                Node target = written.isPresent() ? written : ports.get(i).get("port");
                Long port = target.whole();
                String protocol = ports.get(i).get("protocol").textOr("TCP");
                if (port != null && pods.stream().noneMatch(group -> group.mayListenOn(port, protocol))) {
                    run.found(
                            service,
                            target,
                            "spec.ports[" + i + "].targetPort",
                            "no selected pod declares the port " + port + "/" + protocol + ", as "
                                    + pods.get(0).first().object().words());
                }
            }
        });
    }
}
