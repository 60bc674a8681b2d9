package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * A workload with several pods needs a budget. It has several where it, or its autoscaler, says so: kube-score takes a Deployment that
 * writes no replicas for one with several, though it has 1 by default, for which a budget would only block every drain.
 */
public final class ReplicatedWorkloadHasBudget implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K31a", "A workload with several pods has a PodDisruptionBudget")
            .notedInDevelopment()
            .because(
                    "Without a budget, the upgrade of the nodes evicts all pods of the service within the same minute.")
            .from(
                    "kube-score deployment-has-poddisruptionbudget",
                    "kube-score statefulset-has-poddisruptionbudget",
                    "Polaris missingPodDisruptionBudget")
            .fix("Add a PodDisruptionBudget with maxUnavailable: 1 that selects the pods.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Workload workload : cluster.workloads()) {
            if (!workload.isReplicated()) {
                continue;
            }
            run.of(workload.object(), () -> {
                if (relations.most(workload) > 1
                        && relations.budgets().selecting(workload).isEmpty()) {
                    Node replicas = workload.spec().get("replicas");
                    run.found(
                            workload.object(),
                            replicas.isPresent() ? replicas : workload.spec(),
                            replicas.isPresent() ? "spec.replicas" : "spec",
                            "it can have " + relations.most(workload)
                                    + " pods, and no PodDisruptionBudget selects them");
                }
            });
        }
    }
}
