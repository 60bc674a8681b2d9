package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.read.TopologyPath;

/** No region holds more members than may be missing. Silent in a system of one region that serves: that its loss stops
 * everything needs no telling, and where recovery is promised all the same, M19c asks for another. */
public final class RegionLossLeavesQuorum implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M05b", "The loss of a region leaves a quorum, where a system serves in several")
            .notedInDevelopment()
            .because("Two regions go on serving, and nothing is decided, since all who vote were in the third.")
            .from("requirements R111")
            .fix(
                    "Spread the members over three regions; or waive it, as: stops on the loss of its region, since each vote would "
                            + "wait for an ocean.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        long serving = system.blueprint().regions().values().stream()
                .filter(region -> region.role() != RegionRole.RECOVERY)
                .count();
        if (serving < 2) {
            return;
        }
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes == null || votes.tolerated() == 0) {
                continue;
            }
            int lost = Voters.of(service, system.blueprint()).inFullestRegion();
            if (votes.members() - lost < votes.quorum()) {
                found.at(
                        TopologyPath.of("services", service.name(), "replicas"),
                        "one region holds " + lost + " of " + votes.members() + " members, and without them "
                                + (votes.members() - lost) + " are left of the " + votes.quorum() + " that decide");
            }
        }
    }
}
