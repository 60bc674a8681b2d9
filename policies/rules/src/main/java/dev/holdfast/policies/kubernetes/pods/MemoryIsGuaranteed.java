package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Amount;
import dev.holdfast.policies.kubernetes.Container;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * What is used above the request is borrowed. A stateless replica that is evicted is replaced; a stateful one is missed. kube-score asks
 * for it of all containers, when it is asked to; here only StatefulSets have to, and not for containers that end. Where the pod as a whole
 * has a limit, the kubelet goes by the pod.
 */
public final class MemoryIsGuaranteed implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K04b", "Containers of stateful workloads have the memory that they may use")
            .warning()
            .notedInDevelopment()
            .because(
                    "A database that uses more than it requested is the first to be evicted when the node runs short, and "
                            + "its replicas on other full nodes are the next.")
            .from(
                    "kube-score container-memory-requests-equal-limits",
                    "https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/")
            .fix("Set the memory request to the limit.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        if (!workload.kind().equals("StatefulSet")) {
            return;
        }
        Node whole = workload.podSpec().get("resources");
        if (whole.at("limits", "memory").isPresent()) {
            String field = workload.field("resources.requests.memory");
            look(workload, whole.at("requests", "memory"), whole.at("limits", "memory"), field, "the pod", run);
            return;
        }
        for (Container container : workload.containers()) {
            if (container.isLasting()) {
                String field = container.field("resources.requests.memory");
                look(workload, container.request("memory"), container.limit("memory"), field, container.words(), run);
            }
        }
    }

    private static void look(Workload workload, Node request, Node limit, String field, String words, RuleRun run) {
        Amount requested = Amount.of(request);
        Amount allowed = Amount.of(limit);
        if (requested != null && allowed != null && requested.compareTo(allowed) < 0) {
            run.found(
                    workload.object(),
                    request,
                    field,
                    words + ": memory request " + request.textOr("") + " is below its limit " + limit.textOr(""));
        }
    }
}
