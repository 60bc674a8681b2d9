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

/** With two zones one of them holds half of the members or more. Byzantine votes are judged by M05a. */
public final class VotersHaveThreeZones implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M06a", "Members that vote are spread over at least three zones")
            .notedInDevelopment()
            .because(
                    "A zone is lost some times a year. With two, it takes half of the votes or more with it, and the other half may not decide alone.")
            .from("requirements R102, R111", "etcd: deploy members over three failure domains")
            .fix("Let the regions of the members have three zones together.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** The fewest zones of which one may be lost. */
    private static final int LEAST = 3;

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes == null || votes.faults() != Faults.CRASH || votes.members() < LEAST) {
                continue;
            }
            int zones = Voters.of(service, system.blueprint()).zones();
            if (zones < LEAST) {
                found.at(
                        TopologyPath.of("services", service.name(), "replicas"),
                        votes.members() + " members in " + zones + (zones == 1 ? " zone" : " zones")
                                + ": the loss of one zone stops every decision");
            }
        }
    }
}
