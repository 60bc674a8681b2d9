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
 * A read of R copies and a write of W of N share a copy when R + W > N (Gifford 1979; DeCandia et al., Dynamo, 2007). Silent where {@code consistency: one} says that reads may be stale.
 */
public final class ReadsSeeWrites implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M03a", "Reads and writes that are counted overlap: R + W > N")
            .because(
                    "A read may ask only copies that the last write has not reached: a customer pays, reloads, and has not paid.")
            .from("requirements R84 (KV:78-111)", "DeCandia et al., Dynamo, 2007")
            .fix("Raise reads or writes, or write consistency: one where stale reads are meant.");

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
                    && copies.reads() + copies.writes() <= copies.factor()) {
                found.at(
                        TopologyPath.of("services", service.name(), "replication", "reads"),
                        copies.reads() + " read and " + copies.writes() + " written of " + copies.factor()
                                + " copies need not share one");
            }
        }
    }
}
