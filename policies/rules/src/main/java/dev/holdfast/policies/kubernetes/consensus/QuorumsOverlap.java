package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/** The quorum is large enough that no two decisions contradict each other. */
public final class QuorumsOverlap extends VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K41c", "Two quorums share a member that does not lie")
            .because(
                    "With quorums that share no honest member the group can decide two things at once, and what was final is undone.")
            .from("M02", "Castro and Liskov, Practical Byzantine Fault Tolerance (1999)")
            .fix(
                    "Raise the quorum to that of the message, in the program and in the annotation holdfast.dev/consensus.");

    /** The rule. */
    public QuorumsOverlap() {
        super(Flaw.UNSAFE);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
