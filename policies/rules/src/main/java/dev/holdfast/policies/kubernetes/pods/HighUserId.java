package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** It is a warning, since many official images work only as the user that they bring along. */
public final class HighUserId implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K11b", "Containers run as a user that no node has")
            .warning()
            .because(
                    "A user number that also exists on the node has its files and processes there once the container is left.")
            .from("kube-score container-security-context-user-group-id", "CKV_K8S_40")
            .parameter(HighNumber.MINIMUM, "the least number of a user", 10000, 1, 4294967295L)
            .fix("Set securityContext.runAsUser to 10000 or more, if the image can work as any user.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        HighNumber.check(container, "runAsUser", "user", run);
    }
}
