package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ConsensusBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.ConsensusFacts;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.topology.Faults;
import dev.holdfast.topology.read.TopologyPath;

/** A rule that forbids one flaw of votes, of members of one kind. */
interface VoteRule extends ModelRule {
    /** What the members may do. */
    Faults faults();

    /** The flaw. */
    ConsensusFacts.Flaw flaw();

    @Override
    default void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ConsensusBlueprint votes = service.consensus();
            if (votes != null && votes.faults() == faults()) {
                String flaw = new ConsensusFacts(votes.faults(), votes.members(), votes.quorum())
                        .flaws()
                        .get(flaw());
                if (flaw != null) {
                    found.at(place(TopologyPath.of("services", service.name())), flaw);
                }
            }
        }
    }

    /** What has to be changed: the number of members, or of votes. */
    private TopologyPath place(TopologyPath service) {
        return flaw() == ConsensusFacts.Flaw.STALLS ? service.key("consensus").key("quorum") : service.key("replicas");
    }
}
