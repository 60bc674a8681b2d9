package dev.holdfast.policies.model.quorum;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;

/** A quorum above the majority is safe, and stops sooner than it has to. */
public final class MajorityIsEnough implements VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M01c", "A quorum asks for no more votes than a majority leaves behind")
            .notedInDevelopment()
            .because(
                    "Where all of three members have to agree, the restart of one stops every decision, though two would be safe.")
            .from("requirements R105 (BUG 113)", "Ongaro and Ousterhout, Raft, 2014")
            .fix("Leave the quorum out: more than half is derived.");

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
        return Flaw.STALLS;
    }
}
