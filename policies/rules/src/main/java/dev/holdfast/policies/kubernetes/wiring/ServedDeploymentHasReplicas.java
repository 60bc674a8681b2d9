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
 * A Deployment behind a Service, without an autoscaler, needs a second pod. Replicas of 0 switch it off on purpose: nothing is found there,
 * where kube-score warns. kube-score judges Deployments only, as this does: a StatefulSet of one is often a single member by design.
 */
public final class ServedDeploymentHasReplicas implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K29d", "A Deployment behind a Service has at least two pods")
            .notedInDevelopment()
            .because(
                    "The one pod is on the node that is drained or dies: until another has started, there is nobody to answer.")
            .from(
                    "kube-score deployment-replicas",
                    "kube-linter minimum-three-replicas",
                    "Polaris deploymentMissingReplicas")
            .parameter("minimum", "the fewest pods that a Deployment behind a Service has to have", 2, 1, 1000)
            .fix("Set spec.replicas to 2 or more, or add an autoscaler.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        long least = run.number("minimum");
        for (Workload workload : cluster.workloads()) {
            if (!workload.kind().equals("Deployment") && !workload.kind().equals("Rollout")) {
                continue;
            }
            run.of(workload.object(), () -> {
                Node replicas = workload.spec().get("replicas");
                long pods = relations.fewest(workload);
                if (pods > 0
                        && pods < least
                        && relations.autoscaler(workload) == null
                        && !relations.services().selecting(workload).isEmpty()) {
                    run.found(
                            workload.object(),
                            replicas.isPresent() ? replicas : workload.spec(),
                            "spec.replicas",
                            "it has " + (pods == 1 ? "1 pod" : pods + " pods")
                                    + (replicas.isPresent() ? "" : " by default") + ", below " + least);
                }
            });
        }
    }
}
