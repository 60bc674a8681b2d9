package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Autoscaler;
import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.consensus.Vote;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** The members of a consensus are counted: an autoscaler that adds or takes some away changes what a quorum is behind its back. */
public final class NoAutoscalerOnConsensus implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K30", "Nothing scales the members of a consensus by itself")
            .because(
                    "When load falls, the autoscaler takes away voters: with 5 members of which 4 have to agree, the second one gone "
                            + "stops all decisions. One it adds is no member until the others have agreed to it.")
            .from("https://raft.github.io/raft.pdf, section 6", "Holdfast")
            .fix(
                    "Remove the autoscaler, write replicas, and change the members of the consensus as its documentation says.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        for (Autoscaler autoscaler : relations.autoscalers()) {
            KubernetesObject object = autoscaler.object();
            run.of(object, () -> {
                KubernetesObject target = relations.find(object, autoscaler.targetKind(), autoscaler.targetName());
                Vote vote = target == null ? null : Vote.of(target);
                if (target != null && vote != null) {
                    run.found(
                            object,
                            autoscaler.target(),
                            "spec.scaleTargetRef",
                            target.words() + " takes part in a consensus: "
                                    + vote.annotation().textOr(""));
                }
            });
        }
    }
}
