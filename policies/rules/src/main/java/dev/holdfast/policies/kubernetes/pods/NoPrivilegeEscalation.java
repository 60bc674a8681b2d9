package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * Without {@code allowPrivilegeEscalation: false} a process can gain more rights than the one that started it.
 * The API server refuses the field beside {@code privileged} or the capability {@code SYS_ADMIN}, so there is no fix then.
 */
public final class NoPrivilegeEscalation implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K12a", "Containers cannot gain privileges that they did not start with")
            .because("A program with the set-user-ID bit, once an attacker can start it, is root in the container; "
                    + "the kernel's no_new_privs flag, which this field sets, ends that way.")
            .from("kube-linter privilege-escalation-container", "Polaris privilegeEscalationAllowed", "CKV_K8S_20")
            .fix("Set securityContext.allowPrivilegeEscalation to false.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        Node allowed = container.node().at("securityContext", "allowPrivilegeEscalation");
        if (!allowed.isFalse() && !container.workload().isWindows()) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("securityContext", "allowPrivilegeEscalation"),
                    container.field("securityContext.allowPrivilegeEscalation"),
                    container.words()
                            + (allowed.isPresent()
                                    ? ": allowPrivilegeEscalation is " + allowed.textOr("")
                                    : ": allowPrivilegeEscalation is not set, and true by default"),
                    isRefused(container)
                            ? null
                            : Fix.set(container.node(), "false", "securityContext", "allowPrivilegeEscalation"));
        }
    }

    private static boolean isRefused(Container container) {
        if (container.node().at("securityContext", "privileged").isTrue()) {
            return true;
        }
        for (Node added :
                container.node().at("securityContext", "capabilities", "add").items()) {
            if (Capabilities.name(added).equals("SYS_ADMIN")) {
                return true;
            }
        }
        return false;
    }
}
