package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** As {@link HighUserId}, for the group. */
public final class HighGroupId implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K11c", "Containers run as a group that no node has")
            .warning()
            .because(
                    "A group number that also exists on the node may read what that group may, once the container is left; "
                            + "group 0 may read most.")
            .from("kube-score container-security-context-user-group-id")
            .parameter(HighNumber.MINIMUM, "the least number of a group", 10000, 1, 4294967295L)
            .fix("Set securityContext.runAsGroup to 10000 or more, if the image can work as any group.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        HighNumber.check(container, "runAsGroup", "group", run);
    }
}
