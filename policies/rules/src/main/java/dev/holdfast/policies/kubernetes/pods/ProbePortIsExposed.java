package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.kubernetes.Probe;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * A name that no port has makes the probe fail. A number that no port has may be served all the same, yet Services, network policies and
 * readers go by the ports that are declared; as for kube-linter it is a fault. UDP and SCTP ports cannot be asked. The kubelet asks, so
 * that the host {@code localhost} is the node, unless the pod shares its network.
 */
public final class ProbePortIsExposed implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K09a", "Probes ask the pod, at a port that the container declares")
            .because(
                    "A probe of a port that nobody serves fails for ever: the pod never becomes ready, or is restarted every "
                            + "minute.")
            .from("kube-linter liveness-port", "kube-linter readiness-port", "kube-linter startup-port")
            .fix("Correct the port of the probe, or declare it at the container; leave out a host that is localhost.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        for (Probe probe : Probe.of(container)) {
            Node port = probe.port();
            if (probe.asksNode()) {
                run.found(
                        container.workload().object(),
                        probe.node().nearest(probe.handler(), "host"),
                        probe.field(probe.handler() + ".host"),
                        container.words() + ": the " + probe.words() + " asks " + probe.host()
                                + ", which is the node that asks, and not the pod");
            } else if (port.isPresent() && !probe.asksElsewhere() && !isDeclared(container, port.textOr(""))) {
                run.found(
                        container.workload().object(),
                        port,
                        probe.field(probe.handler() + ".port"),
                        container.words() + ": the " + probe.words() + " asks port " + port.textOr("")
                                + ", which the container does not declare");
            }
        }
    }

    private static boolean isDeclared(Container container, String port) {
        for (Node declared : container.node().get("ports").items()) {
            boolean same = declared.get("name").is(port)
                    || declared.get("containerPort").is(port);
            if (same && declared.get("protocol").textOr("TCP").equals("TCP")) {
                return true;
            }
        }
        return false;
    }
}
