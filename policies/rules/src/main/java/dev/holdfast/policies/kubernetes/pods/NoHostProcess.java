package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** What {@code privileged} is on Linux, this is on Windows. */
public final class NoHostProcess implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K16f", "No pod of Windows is a process of its node")
            .because("A host process has all rights of the node on which it runs.")
            .from(
                    "Polaris hostProcess",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline")
            .fix("Remove securityContext.windowsOptions.hostProcess.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node ofPod = workload.podSpec().at("securityContext", "windowsOptions", "hostProcess");
        if (ofPod.isTrue()) {
            run.found(
                    workload.object(),
                    ofPod,
                    workload.field("securityContext.windowsOptions.hostProcess"),
                    "the pods are processes of their node");
        }
        for (Container container : workload.containers()) {
            Node own = container.node().at("securityContext", "windowsOptions", "hostProcess");
            if (own.isTrue()) {
                run.found(
                        workload.object(),
                        own,
                        container.field("securityContext.windowsOptions.hostProcess"),
                        container.words() + " is a process of its node");
            }
        }
    }
}
