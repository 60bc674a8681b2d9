package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * All but those that the level {@code baseline} of the Pod Security Standards allows are dangerous: {@code ALL}, {@code SYS_ADMIN} and
 * {@code NET_ADMIN}, which Polaris names, and the others that reach beyond the container.
 */
public final class NoDangerousCapability implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K13b", "No container adds a dangerous capability")
            .because(
                    "With SYS_ADMIN, NET_ADMIN, SYS_PTRACE and their like a container can mount, sniff and inject: it is "
                            + "root on the node by another name.")
            .from(
                    "Polaris dangerousCapabilities",
                    "kube-linter drop-net-raw-capability",
                    "CKV_K8S_25",
                    "CKV_K8S_39",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline")
            .fix("Remove the capability; where the program cannot work without it, waive the rule with the reason.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        List<Node> added =
                container.node().at("securityContext", "capabilities", "add").items();
        for (int i = 0; i < added.size(); i++) {
            String name = Capabilities.name(added.get(i));
            if (!Capabilities.BASELINE.contains(name)) {
                run.found(
                        container.workload().object(),
                        added.get(i),
                        container.field("securityContext.capabilities.add[" + i + "]"),
                        container.words() + " adds " + name);
            }
        }
    }
}
