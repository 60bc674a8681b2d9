package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/** An autoscaler whose limits are equal scales nothing; the API server refuses one whose limits are the wrong way round. */
public final class AutoscalerHasRoom implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K29c", "The most pods of an autoscaler are more than the fewest")
            .notedInDevelopment()
            .because("With both limits equal the number of pods never changes, though all believe that it does.")
            .from("Polaris hpaMaxAvailability")
            .fix("Raise maxReplicas (maxReplicaCount of a ScaledObject), or remove the autoscaler and write replicas.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        for (Autoscaler autoscaler : cluster.relations().autoscalers()) {
            KubernetesObject object = autoscaler.object();
            run.of(object, () -> {
                if (autoscaler.maximum() <= autoscaler.minimum()) {
                    Node written = autoscaler.writtenMaximum();
                    run.found(
                            object,
                            written.isPresent() ? written : object.node().get("spec"),
                            "spec." + autoscaler.maximumField(),
                            "from " + autoscaler.minimum() + " to " + autoscaler.maximum() + " pods there is no room");
                }
            });
        }
    }
}
