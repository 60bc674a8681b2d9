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
public final class RequestsCpu implements ContainerRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K03a", "Containers request cpu")
            .because(
                    "The scheduler counts a pod without a request as nothing: it packs them until the node crawls, and an "
                            + "autoscaler that follows cpu has no base to compute with.")
            .from(
                    "kube-linter unset-cpu-requirements",
                    "kube-score container-resources",
                    "Polaris cpuRequestsMissing",
                    "CKV_K8S_10")
            .fix("Set resources.requests.cpu to what the container uses on a busy day.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Container container, RuleRun run) {
        if (!Amount.isPositive(container.request("cpu"))) {
            run.found(
                    container.workload().object(),
                    container.node().nearest("resources", "requests", "cpu"),
                    container.field("resources.requests.cpu"),
                    container.words() + " requests no cpu");
        }
    }
}
