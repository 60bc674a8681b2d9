package dev.holdfast.policies.model.scaling;

import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** A quorum follows from the number of members, and a change of it has to be agreed on by them. */
public final class VotersAreCounted implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M17a", "Members that vote are not added and taken away by the load")
            .because(
                    "The autoscaler starts a sixth validator that no other knows, or takes away two of four: nothing is decided from then on.")
            .from("requirements R8, R102 (BUG 12)")
            .fix("Leave autoscaling out, and plan each change of the members.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            if (service.consensus() != null && service.autoscaling() != null) {
                found.at(
                        TopologyPath.of("services", service.name(), "autoscaling"),
                        "its " + service.consensus().members()
                                + " members vote, and the load decides how many there are");
            }
        }
    }
}
