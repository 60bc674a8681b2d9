package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.rule.RuleRun;
import java.util.List;

/** A rule on the numbers of a vote, as an object's annotation says them. */
abstract class VoteRule implements ObjectRule {
    private final ConsensusFacts.Flaw flaw;

    VoteRule(ConsensusFacts.Flaw flaw) {
        this.flaw = flaw;
    }

    @Override
    public final List<String> kinds() {
        return Vote.KINDS;
    }

    @Override
    public final void check(KubernetesObject object, RuleRun run) {
        Vote vote = Vote.of(object);
        String message = vote == null || vote.facts() == null
                ? null
                : vote.facts().flaws().get(flaw);
        if (vote != null && message != null) {
            run.found(object, vote.annotation(), Vote.FIELD, message);
        }
    }
}
