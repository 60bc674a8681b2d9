package dev.holdfast.policies.kubernetes.consensus;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class ConsensusRules {
    private ConsensusRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new VotersBearAFault(),
                new VotersAreOdd(),
                new QuorumsOverlap(),
                new QuorumIsLeft(),
                new ReplicasAreMembers());
    }
}
