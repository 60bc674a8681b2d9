package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/**
 * A budget of a region is no more than {@code n − q}. Silent where no member may be missing at all: any work stops such a vote, and M01 and
 * M02 tell so.
 */
public final class DisruptionLeavesQuorum implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M08a", "Planned work leaves a quorum")
            .notedInDevelopment()
            .because(
                    "Somebody drains two nodes at once, as the budget allows, and no block is made until both members are back.")
            .from("requirements R105, R113 (BUG 119)", "Polaris pdbMinAvailableGreaterThanHPAMinReplicas")
            .fix("Leave disruption out: members beyond the quorum are derived.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes == null || service.disruption() == null) {
                continue;
            }
            int spare = new ConsensusFacts(votes.faults(), votes.members(), votes.quorum()).spare();
            service.disruption().byRegion().forEach((region, away) -> {
                if (spare > 0 && away > spare) {
                    found.at(
                            TopologyPath.of("services", service.name(), "disruption"),
                            away + " may be away in " + region + ", and " + votes.members() + " members leave " + spare
                                    + " beyond the quorum of " + votes.quorum());
                }
            });
        }
    }
}
