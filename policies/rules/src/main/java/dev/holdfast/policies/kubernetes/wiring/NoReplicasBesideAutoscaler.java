package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** kube-score asks this of Deployments; it holds for all that is scaled. */
public final class NoReplicasBesideAutoscaler implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K28", "A workload that is autoscaled leaves out its replicas")
            .because(
                    "Each time the file is applied, the number of pods falls back to the one written, in the middle of a peak as well.")
            .from("kube-score deployment-targeted-by-hpa-does-not-have-replicas-configured")
            .fix(
                    "Remove spec.replicas. Where the object was made by kubectl apply, first remove it by kubectl apply edit-last-applied, "
                            + "since a field that goes away is reset to 1.");

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
                Autoscaler autoscaler = relations.autoscaler(workload);
                Node replicas = workload.spec().get("replicas");
                if (autoscaler != null && replicas.isPresent()) {
                    run.found(
                            workload.object(),
                            replicas,
                            "spec.replicas",
                            "replicas are " + replicas.textOr("") + ", and "
                                    + autoscaler.object().words() + " sets them too",
                            Fix.remove(workload.spec(), "replicas"));
                }
            });
        }
    }
}
