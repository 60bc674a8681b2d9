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

/** An update takes no more than {@code n − q} members away at once. Silent where no member may be missing at all, as M08a. */
public final class UpdateLeavesQuorum implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M08c", "An update leaves a quorum")
            .notedInDevelopment()
            .because("Every new version stops all decisions while two members restart together.")
            .from("requirements R105, R113")
            .fix("Write a smaller maxUnavailable, or leave it out: one at a time is derived.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes == null) {
                continue;
            }
            int spare = new ConsensusFacts(votes.faults(), votes.members(), votes.quorum()).spare();
            int away = service.update().maxUnavailable();
            if (spare > 0 && away > spare) {
                found.at(
                        TopologyPath.of("services", service.name(), "update", "maxUnavailable"),
                        away + " restart at once, and " + votes.members() + " members leave " + spare
                                + " beyond the quorum of " + votes.quorum());
            }
        }
    }
}
