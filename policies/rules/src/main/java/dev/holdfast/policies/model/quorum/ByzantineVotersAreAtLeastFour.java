package dev.holdfast.policies.model.quorum;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;

/** Of fewer than 3f + 1 members no f may lie. */
public final class ByzantineVotersAreAtLeastFour implements VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M02a", "Members of which some may lie are at least four")
            .because(
                    "With three members a single one that lies, or runs a wrong version, can make two halves of the chain final.")
            .from("requirements R105 (BUG 113)", "Castro and Liskov, PBFT, 1999", "Besu: QBFT needs 4 validators")
            .fix("Let four members vote, or declare faults: crash if none of them can lie.");

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
        return Flaw.TOO_FEW;
    }
}
