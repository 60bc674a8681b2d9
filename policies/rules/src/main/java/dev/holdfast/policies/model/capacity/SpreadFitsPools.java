package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.Strictness;

/**
 * Where {@code acrossZones} is required, the pools may have as many machines in a region as it has zones, or as there are replicas, whatever
 * is less. Silent without pools.
 */
public final class SpreadFitsPools implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M07a", "What has to be spread over zones has a machine in each")
            .notedInDevelopment()
            .because(
                    "Three replicas ask for three zones, two machines are there, and the third replica waits for ever.")
            .from("requirements R101 (BUG 103)", "Kubernetes: Pod Topology Spread Constraints, minDomains")
            .fix("Raise the max of the pool, or write acrossZones: preferred.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        for (Occupant occupant : Occupants.of(blueprint)) {
            boolean required =
                    occupant.placement() != null && occupant.placement().acrossZones() == Strictness.REQUIRED;
            if (!required || blueprint.nodePools().isEmpty()) {
                continue;
            }
            occupant.most().forEach((name, most) -> {
                RegionBlueprint region = blueprint.regions().get(name);
                int needed = region == null ? 0 : Math.min(region.zones(), most);
                int machines = occupant.machines(name, blueprint);
                if (machines < needed) {
                    found.at(
                            occupant.path(),
                            "it has to be spread over " + needed + " zones of " + name + ", and there are " + machines
                                    + " machines at most");
                }
            });
        }
    }
}
