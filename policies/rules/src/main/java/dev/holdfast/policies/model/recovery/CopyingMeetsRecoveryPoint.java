package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.TimeSpan;

/**
 * The time between two rounds of copying that other regions wait for is no more than {@code recovery.point}. Silent where no interval or no
 * recovery point is stated.
 */
public final class CopyingMeetsRecoveryPoint implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M12b", "Copies are made as often as the recovery point asks")
            .because(
                    "The other region holds what was copied there last; a round an hour loses an hour, whatever the page on recovery says.")
            .from("requirements R106, R109, R111 (BUG 118)")
            .fix("Copy more often, or state the recovery point that holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Recovery recovery = system.blueprint().recovery();
        if (recovery == null) {
            return;
        }
        for (ServiceBlueprint service : system.blueprint().services().values()) {
            ReplicationBlueprint copies = service.replication();
            if (copies != null && copies.interval() != null && copies.interval().compareTo(recovery.point()) > 0) {
                found.at(
                        TopologyPath.of("services", service.name(), "replication", "interval"),
                        "copies are made every " + TimeSpan.format(copies.interval()) + ", and no more than "
                                + TimeSpan.format(recovery.point()) + " may be lost");
            }
        }
    }
}
