package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.read.TopologyPath;

/**
 * The fullest zone holds {@code ceil(members / zones)} members of its region, where they are spread evenly, and a quorum is left without them:
 * of four members that may lie each needs a zone of its own, of five too. With fewer than three zones members that only stop are judged by
 * M06a.
 */
public final class ZoneLossLeavesQuorum implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M05a", "The loss of a zone leaves a quorum")
            .notedInDevelopment()
            .because(
                    "A zone with two of five validators is lost, three are left of the four that every block needs, and the chain stands still.")
            .from("requirements R105, R111 (BUG 113)", "Besu: QBFT, validators and faults")
            .fix(
                    "Use a region with more zones, or spread the members over more regions; or waive it: stops on the loss of a zone.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Of fewer, M06a tells for members that only stop. */
    private static final int ZONES_OF_MAJORITY = 3;

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes == null || votes.tolerated() == 0) {
                continue;
            }
            Voters voters = Voters.of(service, system.blueprint());
            int lost = voters.inFullestZone();
            boolean judged = votes.faults() == Faults.BYZANTINE || voters.zones() >= ZONES_OF_MAJORITY;
            if (judged && votes.members() - lost < votes.quorum()) {
                found.at(
                        TopologyPath.of("services", service.name(), "replicas"),
                        "one of " + voters.zones() + " zones holds " + lost + " of " + votes.members()
                                + " members, and without them " + (votes.members() - lost) + " are left of the "
                                + votes.quorum() + " that decide");
            }
        }
    }
}
