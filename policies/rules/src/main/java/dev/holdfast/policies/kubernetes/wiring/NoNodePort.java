package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A NodePort opens a port on every node, past the load balancer and past policies on where connections come from. kube-score warns. */
public final class NoNodePort implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K40c", "No Service is of type NodePort")
            .because(
                    "The port is open on each node, at its own address: clients that use it lose the service with that node, and what "
                            + "the load balancer keeps out comes in there.")
            .from("kube-score service-type", "kube-linter exposed-services")
            .fix("Use ClusterIP behind an Ingress or Gateway, or LoadBalancer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Service");
    }

    @Override
    public void check(KubernetesObject service, RuleRun run) {
        Node type = service.node().at("spec", "type");
        if (type.is("NodePort")) {
            run.found(service, type, "spec.type", "the type is NodePort");
        }
    }
}
