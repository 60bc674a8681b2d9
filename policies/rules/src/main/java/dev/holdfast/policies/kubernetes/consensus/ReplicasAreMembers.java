package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Members of a vote are planned, never scaled by the way: a quorum of the old number no longer holds for the new. */
public final class ReplicasAreMembers implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K41e", "No more replicas run than have a vote, and the vote can be read")
            .because(
                    "Somebody scales the validators up by one; the quorum is still that of the old number, and two halves of the group "
                            + "can decide differently.")
            .from("M01", "M02")
            .fix(
                    "Plan the members anew: set spec.replicas, the quorum of the program and the annotation holdfast.dev/consensus "
                            + "together, as 'byzantine members=5 quorum=4'.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return Vote.KINDS;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Vote vote = Vote.of(object);
        if (vote == null) {
            return;
        }
        if (vote.facts() == null) {
            String message = "the annotation is not of the form 'byzantine members=5 quorum=4'";
            run.found(object, vote.annotation(), Vote.FIELD, message);
            return;
        }
        Node replicas = object.node().at("spec", "replicas");
        Long number = replicas.whole();
        if (number != null && number > vote.facts().members()) {
            String message = number + " replicas, of which " + vote.facts().members() + " have a vote";
            run.found(object, replicas, "spec.replicas", message);
        }
    }
}
