package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/** An even number bears no more than the odd one below it. */
public final class VotersAreOdd extends VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K41b", "Those who may stop and vote are an odd number")
            .notedInDevelopment()
            .because(
                    "The last member of an even number adds a server that can fail, and no fault that the group could bear.")
            .from("M01", "etcd FAQ, Why an odd number of cluster members?")
            .fix("Run one member less, or one more; write the annotation holdfast.dev/consensus anew.");

    /** The rule. */
    public VotersAreOdd() {
        super(Flaw.EVEN);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
