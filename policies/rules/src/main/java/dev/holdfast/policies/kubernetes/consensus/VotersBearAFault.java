package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;

/** A vote that bears no fault costs more than one server and is worth less. */
public final class VotersBearAFault extends VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K41a", "Those who vote are enough to bear a fault")
            .notedInDevelopment()
            .because(
                    "Three members of which one may lie, or two of which one may stop, cannot go on without any one of them: the group is less available than a single server.")
            .from("M01", "M02", "Castro and Liskov, Practical Byzantine Fault Tolerance (1999)")
            .fix(
                    "Run at least 3 members that may stop, or 4 that may lie; write the annotation holdfast.dev/consensus anew.");

    /** The rule. */
    public VotersBearAFault() {
        super(Flaw.TOO_FEW);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }
}
