package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A {@code hostPort} of 0 is none. */
public final class NoHostPort implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K16d", "No container takes a port of the node")
            .because(
                    "Two such pods cannot run on one node, so a rollout stands still when the nodes run out; and the port is "
                            + "open to whoever reaches the node.")
            .from("Polaris hostPortSet", "CKV_K8S_26")
            .fix("Remove hostPort; use a Service.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        List<Node> ports = container.node().get("ports").items();
        for (int i = 0; i < ports.size(); i++) {
            Node port = ports.get(i).get("hostPort");
            Long number = port.whole();
            if (number != null && number != 0) {
                run.found(
                        container.workload().object(),
                        port,
                        container.field("ports[" + i + "].hostPort"),
                        container.words() + " takes port " + number + " of its node");
            }
        }
    }
}
