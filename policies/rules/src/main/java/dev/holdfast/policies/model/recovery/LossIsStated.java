package dev.holdfast.policies.model.recovery;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Recovery;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.Synchronization;
import dev.holdfast.topology.read.TopologyPath;
import org.jspecify.annotations.Nullable;

/**
 * Automatic failover with copies that other regions see only later, or with replicas of a database that no commit waits for, loses what was
 * acknowledged and not yet copied: {@code recovery.point} is stated, and is more than nothing.
 */
public final class LossIsStated implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M21a", "Where failover loses writes by itself, it is stated how many")
            .notedInDevelopment()
            .because(
                    "The new primary lacks the last second. Nobody had said that this may happen, so nobody looks for what is missing.")
            .from("requirements R111 (BUG 118)", "Brewer, CAP Twelve Years Later, 2012")
            .fix(
                    "State recovery.point with more than zero, wait for copies (synchronous, acrossRegions: strong), or let a person decide.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        Recovery recovery = blueprint.recovery();
        boolean stated = recovery != null && !recovery.point().isZero();
        if (stated || blueprint.failover() == null || !blueprint.failover().automatic()) {
            return;
        }
        for (ServiceBlueprint service : blueprint.services().values()) {
            if (service.replication() != null
                    && service.replication().acrossRegions() == Synchronization.EVENTUAL
                    && serving(service, blueprint) > 1) {
                found.at(
                        TopologyPath.of("services", service.name(), "replication", "acrossRegions"),
                        "failover is automatic and other regions see writes later, but " + how(recovery));
            }
        }
        for (DatabaseBlueprint database : blueprint.databases().values()) {
            if (database.readReplicas() > 0 && database.synchronous() == null) {
                found.at(
                        TopologyPath.of("databases", database.name(), "readReplicas"),
                        "failover is automatic and no commit waits for a replica, but " + how(recovery));
            }
        }
    }

    private static long serving(ServiceBlueprint service, Blueprint blueprint) {
        return service.replicas().keySet().stream()
                .map(blueprint.regions()::get)
                .filter(region -> region != null && region.role() != RegionRole.RECOVERY)
                .count();
    }

    private static String how(@Nullable Recovery recovery) {
        return recovery == null ? "no recovery point is stated" : "the recovery point is nothing";
    }
}
