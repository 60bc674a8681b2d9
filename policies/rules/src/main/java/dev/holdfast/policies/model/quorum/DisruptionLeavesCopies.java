package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;

/** A budget of a region is no more than {@code N − max(R, W)}: the replicas that are away may hold the same key. */
public final class DisruptionLeavesCopies implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M08b", "Planned work leaves as many copies as reads and writes need")
            .notedInDevelopment()
            .because(
                    "Two nodes are drained at once, both hold copies of the same keys, and every write of those keys fails.")
            .from("requirements R84, R106, R113")
            .fix("Allow fewer to be away in disruption, or keep more copies.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ReplicationBlueprint copies = service.replication();
            if (copies == null || copies.factor() == 1 || service.disruption() == null) {
                continue;
            }
            int needed = Math.max(copies.reads(), copies.writes());
            service.disruption().byRegion().forEach((region, away) -> {
                if (away > copies.factor() - needed) {
                    found.at(
                            TopologyPath.of("services", service.name(), "disruption"),
                            away + " may be away in " + region + ", and " + needed + " of " + copies.factor()
                                    + " copies have to answer");
                }
            });
        }
    }
}
