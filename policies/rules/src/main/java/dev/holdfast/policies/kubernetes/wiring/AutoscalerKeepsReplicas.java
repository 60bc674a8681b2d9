package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * kube-score and Polaris ask for two, kube-linter for three: two here, three of quorum roles by K41a; a team may set its own number. Workers
 * that KEDA is told to take away while nothing waits for them are none on purpose, unless a Service sends them requests.
 */
public final class AutoscalerKeepsReplicas implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K29a", "An autoscaler keeps at least two pods")
            .notedInDevelopment()
            .because("At night the autoscaler leaves one pod, and the node under it is drained or dies.")
            .from(
                    "kube-score horizontalpodautoscaler-replicas",
                    "kube-linter hpa-minimum-three-replicas",
                    "Polaris hpaMinAvailability")
            .parameter("minimum", "the fewest pods that an autoscaler has to keep", 2, 1, 1000)
            .fix("Set minReplicas (minReplicaCount of a ScaledObject) to 2 or more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        long least = run.number("minimum");
        for (Autoscaler autoscaler : cluster.relations().autoscalers()) {
            KubernetesObject object = autoscaler.object();
            run.of(object, () -> {
                if (autoscaler.minimum() < least && !isSwitchedOff(autoscaler, cluster.relations())) {
                    Node written = autoscaler.writtenMinimum();
                    run.found(
                            object,
                            written.isPresent() ? written : object.node().get("spec"),
                            "spec." + autoscaler.minimumField(),
                            autoscaler.minimumField() + " is " + autoscaler.minimum()
                                    + (written.isPresent() ? "" : " by default") + ", below " + least);
                }
            });
        }
    }

    private static boolean isSwitchedOff(Autoscaler autoscaler, Relations relations) {
        if (!autoscaler.isScaledObject() || autoscaler.writtenMinimum().isAbsent() || autoscaler.minimum() != 0) {
            return false;
        }
        KubernetesObject target = relations.find(autoscaler.object(), autoscaler.targetKind(), autoscaler.targetName());
        Workload workload = target == null ? null : relations.workload(target);
        return workload != null && relations.services().selecting(workload).isEmpty();
    }
}
