package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** There is no fix: a program that writes a temporary file would stop working. */
public final class ReadOnlyRootFilesystem implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K15", "Containers cannot write to their image")
            .warning()
            .because(
                    "Who breaks in can leave a program in the image and start it again later; and what the program itself "
                            + "writes there is gone at the next restart, unseen.")
            .from(
                    "kube-linter no-read-only-root-fs",
                    "kube-score container-security-context-readonlyrootfilesystem",
                    "Polaris notReadOnlyRootFilesystem",
                    "CKV_K8S_22")
            .fix("Set securityContext.readOnlyRootFilesystem to true, and mount an emptyDir where the program writes, "
                    + "such as /tmp.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (container.workload().isWindows()) {
            return;
        }
        Node written = container.node().at("securityContext", "readOnlyRootFilesystem");
        if (!written.isTrue()) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("securityContext", "readOnlyRootFilesystem"),
                    container.field("securityContext.readOnlyRootFilesystem"),
                    container.words() + " may write to its root file system");
        }
    }
}
