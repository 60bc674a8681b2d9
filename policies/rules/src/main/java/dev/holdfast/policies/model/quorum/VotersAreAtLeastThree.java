package dev.holdfast.policies.model.quorum;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;

/** Of one or two members none may be missing. */
public final class VotersAreAtLeastThree implements VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M01a", "Members that vote are at least three")
            .notedInDevelopment()
            .because(
                    "With two members the loss of either stops every decision: two machines fail more often than one, and nothing is gained.")
            .from("requirements R102 (BUG 104)", "Ongaro and Ousterhout, Raft, 2014")
            .fix("Let three members vote.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Faults faults() {
        return Faults.CRASH;
    }

    @Override
    public Flaw flaw() {
        return Flaw.TOO_FEW;
    }
}
