package dev.holdfast.policies.model.quorum;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;

/** A quorum above n − f is safe, and stops sooner than it has to. */
public final class ByzantineQuorumIsLeft implements VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M02b", "A quorum is left when as many are missing as may lie")
            .notedInDevelopment()
            .because("Where all of five members have to agree, one that lies or restarts stops every block.")
            .from("requirements R105 (BUG 113)", "Saltini and Hyland-Wood, IBFT 2.0, 2019")
            .fix("Leave the quorum out: two thirds, rounded up, is derived.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Faults faults() {
        return Faults.BYZANTINE;
    }

    @Override
    public Flaw flaw() {
        return Flaw.STALLS;
    }
}
