package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Logs, temporary files and {@code emptyDir} volumes are on the disk of the node. A limit without a request is a request, since Kubernetes
 * takes it as one; kube-score reports it.
 */
public final class RequestsEphemeralStorage implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K06a", "Containers request ephemeral storage")
            .warning()
            .because(
                    "Logs and temporary files are on the disk of the node. A pod that requested none is among the first to "
                            + "be evicted when the disk is full.")
            .from(
                    "kube-score container-ephemeral-storage-request-and-limit",
                    "https://kubernetes.io/docs/concepts/storage/ephemeral-storage/")
            .fix("Set resources.requests.ephemeral-storage to what logs and temporary files take.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.request("ephemeral-storage"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "requests", "ephemeral-storage"),
                    container.field("resources.requests.ephemeral-storage"),
                    container.words() + " requests no ephemeral-storage");
        }
    }
}
