package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** The eviction API answers 500 for a pod that two budgets select. */
public final class OneBudgetForEachPod implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K31b", "No pod has more than one PodDisruptionBudget")
            .because(
                    "The eviction API does not support a pod with two budgets: it refuses each eviction, and the drain of the node hangs.")
            .from("https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors")
            .fix("Narrow the selectors, so that each pod has one budget.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Selections budgets = cluster.relations().budgets();
        for (Workload workload : cluster.workloads()) {
            run.of(workload.object(), () -> {
                List<KubernetesObject> selecting = budgets.selecting(workload);
                if (selecting.size() > 1) {
                    run.found(
                            workload.object(),
                            workload.podLabels().isPresent() ? workload.podLabels() : workload.template(),
                            workload.kind().equals("Pod") ? "metadata.labels" : "spec.template.metadata.labels",
                            selecting.size() + " budgets select its pods, among them "
                                    + selecting.get(0).words() + " and "
                                    + selecting.get(1).words());
                }
            });
        }
    }
}
