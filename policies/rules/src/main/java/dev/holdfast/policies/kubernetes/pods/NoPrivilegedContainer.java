package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** A privileged container is root on the node. */
public final class NoPrivilegedContainer implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K12b", "No container is privileged")
            .because(
                    "A privileged container has all devices and capabilities of its node: who breaks into it owns the node "
                            + "and all pods on it.")
            .from("kube-linter privileged-container", "kube-score container-security-context-privileged", "CKV_K8S_16")
            .fix("Leave securityContext.privileged out, and add the single capability that is needed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node privileged = container.node().at("securityContext", "privileged");
        if (privileged.isTrue()) {
            run.found(
                    container.workload().object(),
                    privileged,
                    container.field("securityContext.privileged"),
                    container.words() + " is privileged");
        }
    }
}
