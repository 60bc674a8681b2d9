package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.ContainerRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/**
 * Without a request the scheduler does not know what the container needs. A limit without a request is a request, since Kubernetes takes
 * it as one; kube-score and kube-linter report it. A request of the whole pod counts for each of its containers. Init containers count as
 * well: the scheduler has to find room for them.
 */
public final class RequestsMemory implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K03b", "Containers request memory")
            .because(
                    "The scheduler counts a pod without a request as nothing: the node runs out of memory, and the kernel "
                            + "kills those first that requested nothing.")
            .from(
                    "kube-linter unset-memory-requirements",
                    "kube-score container-resources",
                    "Polaris memoryRequestsMissing",
                    "CKV_K8S_12")
            .fix("Set resources.requests.memory to what the container needs at its peak.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.request("memory"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "requests", "memory"),
                    container.field("resources.requests.memory"),
                    container.words() + " requests no memory");
        }
    }
}
