package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/** The quorum is small enough that the group goes on without those who fail. */
public final class QuorumIsLeft extends VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K41d", "A quorum is left when as many fail as may")
            .notedInDevelopment()
            .because(
                    "A quorum above what is left after the faults that the members could bear stops the group at the first of them.")
            .from("M01", "M02")
            .fix("Lower the quorum, or run more members; write the annotation holdfast.dev/consensus anew.");

    /** The rule. */
    public QuorumIsLeft() {
        super(Flaw.STALLS);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
