package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** As {@link HighUserId}, for the group. */
public final class HighGroupId implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K11c", "Containers run as a group that no node has")
            .warning()
            .because(
                    "A group number that also exists on the node may read what that group may, once the container is left; "
                            + "group 0 may read most.")
            .from("kube-score container-security-context-user-group-id")
            .parameter("minimum", "the least number of a group", 10000, 1, 4294967295L)
            .fix("Set securityContext.runAsGroup to 10000 or more, if the image can work as any group.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.workload().isWindows()
                || container.workload().podSpec().get("hostUsers").isFalse()) {
            return;
        }
        Node group = container.security("runAsGroup");
        Long number = group.whole();
        if (number == null || number < run.number("minimum")) {
            run.found(
                    container.workload().object(),
                    number == null ? container.node().nearest("securityContext") : group,
                    container.securityField("runAsGroup"),
                    container.words() + (number == null ? " does not set its group" : " runs as group " + number));
        }
    }
}
