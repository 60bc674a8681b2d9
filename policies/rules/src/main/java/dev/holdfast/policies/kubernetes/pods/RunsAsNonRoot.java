package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * Either a user above 0 is set, or {@code runAsNonRoot}, with which the kubelet refuses an image whose user is root. What the container
 * does not say, the pod says for it. As for kube-linter, Polaris and Checkov, a user above 0 is enough; the namespace's level {@code
 * restricted} asks for {@code runAsNonRoot} too. A group of 0 is no fault here: images that run as any user, as OpenShift asks for, have
 * it (see {@link HighGroupId}).
 */
public final class RunsAsNonRoot implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K11a", "Containers do not run as root")
            .because(
                    "Root in a container is root on the node once the kernel or the runtime has a hole; every escape of the "
                            + "last years began with it.")
            .from(
                    "kube-linter run-as-non-root",
                    "Polaris runAsRootAllowed",
                    "CKV_K8S_23",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted")
            .fix("Set securityContext.runAsNonRoot to true, and runAsUser to a user that the image can work as.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.workload().isWindows()) {
            return;
        }
        Node user = container.security("runAsUser");
        Long number = user.whole();
        boolean said = container.security("runAsNonRoot").isTrue();
        if (number == null ? said : number > 0) {
            return;
        }
        String what = number == null
                ? " may run as root: runAsNonRoot is "
                        + container.security("runAsNonRoot").textOr("not set") + ", and runAsUser is not set"
                : said ? " has runAsNonRoot and user " + number + ", so it never starts" : " runs as user " + number;
        run.found(
                container.workload().object(),
                number == null ? placeOf(container) : user,
                container.securityField(number == null ? "runAsNonRoot" : "runAsUser"),
                container.words() + what);
    }

    private static Node placeOf(Container container) {
        Node said = container.security("runAsNonRoot");
        return said.isPresent() ? said : container.node().nearest("securityContext");
    }
}
