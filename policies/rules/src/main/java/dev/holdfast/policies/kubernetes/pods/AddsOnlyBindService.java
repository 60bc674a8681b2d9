package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Those that are dangerous are the matter of {@link NoDangerousCapability}; what is left works inside the container, and yet is more than
 * a program should need.
 */
public final class AddsOnlyBindService implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K13c", "No container adds a capability but NET_BIND_SERVICE")
            .warning()
            .because(
                    "Each capability is a part of root. A namespace of the level restricted refuses a pod that adds more "
                            + "than the right to low ports.")
            .from("CKV_K8S_25", "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted")
            .fix("Run the program as the user that owns its files, so that it needs no capability.");

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
            if (!name.equals("NET_BIND_SERVICE") && Capabilities.BASELINE.contains(name)) {
                run.found(
                        container.workload().object(),
                        added.get(i),
                        container.field("securityContext.capabilities.add[" + i + "]"),
                        container.words() + " adds " + name);
            }
        }
    }
}
