package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.read.TopologyPath;

/**
 * Two writes of W of N copies share one when 2W > N (Gifford 1979). Silent where {@code consistency: one} was chosen, and where conflicts of
 * writes are settled.
 */
public final class WritesMeet implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M03b", "Two writes always share a copy: 2W > N")
            .because(
                    "Two writers each reach half of the copies, both are told that it is done, and one of the two is lost when the copies meet.")
            .from("requirements R84 (KV:78-111)", "Gifford, Weighted Voting, 1979")
            .fix(
                    "Raise writes above half of the copies, or say in conflicts what holds when copies were written apart.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ReplicationBlueprint copies = service.replication();
            if (copies != null
                    && copies.consistency() != Consistency.ONE
                    && copies.conflicts() == null
                    && 2 * copies.writes() <= copies.factor()) {
                found.at(
                        TopologyPath.of("services", service.name(), "replication", "writes"),
                        "two writes of " + copies.writes() + " of " + copies.factor()
                                + " copies need not share one, and nothing says which of them holds");
            }
        }
    }
}
