package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** The runtime hides parts of {@code /proc} unless it is told not to. */
public final class DefaultProcMount implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K18b", "Containers see /proc as the runtime masks it")
            .because("Unmasked, a container reads and writes settings of the kernel that are those of its node.")
            .from(
                    "kube-linter unsafe-proc-mount",
                    "Polaris procMount",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline")
            .fix("Remove securityContext.procMount.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node written = container.node().at("securityContext", "procMount");
        if (written.isPresent() && !written.is("Default")) {
            run.found(
                    container.workload().object(),
                    written,
                    container.field("securityContext.procMount"),
                    container.words() + " has the procMount " + written.textOr(""));
        }
    }
}
