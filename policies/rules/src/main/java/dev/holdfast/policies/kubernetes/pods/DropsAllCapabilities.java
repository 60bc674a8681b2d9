package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * The runtime gives a container the capabilities of a Unix daemon of old. kube-linter asks to drop {@code NET_RAW} only. There is a fix
 * where the container runs as an ordinary user and adds nothing: it has none of them then but through files that hold one.
 */
public final class DropsAllCapabilities implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K13a", "Containers drop all capabilities")
            .because(
                    "A container starts with fourteen rights of root, such as to forge packets and to change owners; what is "
                            + "not dropped is there for whoever breaks in.")
            .from(
                    "kube-linter drop-net-raw-capability",
                    "Polaris insecureCapabilities",
                    "CKV_K8S_28",
                    "CKV_K8S_37",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted")
            .fix("Set securityContext.capabilities.drop to [ALL], and add the one that is needed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.workload().isWindows()) {
            return;
        }
        Node capabilities = container.node().at("securityContext", "capabilities");
        for (Node dropped : capabilities.get("drop").items()) {
            if (dropped.textOr("").equalsIgnoreCase("ALL")) {
                return;
            }
        }
        Long user = container.security("runAsUser").whole();
        boolean ordinary = user == null ? container.security("runAsNonRoot").isTrue() : user > 0;
        Fix fix = ordinary && capabilities.get("add").items().isEmpty()
                ? Fix.set(container.node(), "[\"ALL\"]", "securityContext", "capabilities", "drop")
                : null;
        run.found(
                container.workload().object(),
                container.node().nearest("securityContext", "capabilities", "drop"),
                container.field("securityContext.capabilities.drop"),
                container.words() + " does not drop ALL",
                fix);
    }
}
