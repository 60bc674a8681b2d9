package dev.holdfast.policies.model.quorum;

import dev.holdfast.policies.model.ConsensusFacts.Flaw;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;

/** An even number bears no more than one fewer. */
public final class VotersAreOdd implements VoteRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M01b", "Members that vote are an odd number")
            .notedInDevelopment()
            .because(
                    "Four members bear the loss of one, as three do; the fourth only adds a machine that can fail, and halves that can part evenly.")
            .from("requirements R102 (BUG 104)", "etcd FAQ: Why an odd number of cluster members?")
            .fix("Let one more member vote, or one fewer.");

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
        return Flaw.EVEN;
    }
}
