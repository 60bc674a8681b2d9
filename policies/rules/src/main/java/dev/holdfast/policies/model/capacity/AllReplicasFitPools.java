package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.topology.read.TopologyPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For each region and pool: the sum over what runs there of replicas at most, with those of an update, times what one has set aside, is no
 * more than the machines at most have without their reserve. What asks for no pool is summed over all pools that keep nothing away. Silent
 * without pools, and for types whose name does not tell their size.
 */
public final class AllReplicasFitPools implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.MODEL, "M10b", "All replicas at most fit on the machines at most")
            .parameter("reserved", "percent of each machine that the system and its daemons keep", 10, 0, 90)
            .notedInDevelopment()
            .because(
                    "On the busiest day the autoscaler asks for its last replicas, and they wait for machines that the pool may not have.")
            .from("requirements R26, R42, R61")
            .fix("Raise the max of the pool, or lower that of the autoscaling.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        List<Occupant> occupants = Occupants.of(blueprint);
        for (NodePoolBlueprint pool : blueprint.nodePools().values()) {
            if (pool.dedicated()) {
                judge(pool.name(), List.of(pool), occupants, found);
            }
        }
        List<NodePoolBlueprint> shared = blueprint.nodePools().values().stream()
                .filter(pool -> !pool.dedicated())
                .toList();
        if (!shared.isEmpty()) {
            judge(shared.get(0).name(), shared, occupants, found);
        }
    }

    private static void judge(String name, List<NodePoolBlueprint> pools, List<Occupant> occupants, Found found) {
        Set<String> regions = new LinkedHashSet<>();
        pools.forEach(pool -> regions.addAll(pool.regions()));
        for (String region : regions) {
            Optional<MachineSize> room = room(pools, region, found.number("reserved"));
            long millis = 0;
            long mebibytes = 0;
            for (Occupant occupant : occupants) {
                int most = runsOn(occupant, pools) ? occupant.most().getOrDefault(region, 0) : 0;
                millis += most * occupant.millis();
                mebibytes += most * occupant.mebibytes();
            }
            if (room.isPresent()
                    && (millis > room.get().millis() || mebibytes > room.get().mebibytes())) {
                found.at(
                        TopologyPath.of("nodePools", name, "max"),
                        "in " + region + " all replicas at most need " + millis + "m of processor and " + mebibytes
                                + "Mi of memory, and all machines at most have "
                                + room.get().millis() + "m and "
                                + room.get().mebibytes() + "Mi");
            }
        }
    }

    private static Optional<MachineSize> room(List<NodePoolBlueprint> pools, String region, long reserved) {
        long millis = 0;
        long mebibytes = 0;
        for (NodePoolBlueprint pool : pools) {
            Optional<PoolRoom> room = PoolRoom.of(pool, reserved);
            if (room.isEmpty()) {
                return Optional.empty();
            }
            int machines = pool.regions().contains(region) ? room.get().machines() : 0;
            millis += machines * room.get().machine().millis();
            mebibytes += machines * room.get().machine().mebibytes();
        }
        return Optional.of(new MachineSize(millis, mebibytes));
    }

    private static boolean runsOn(Occupant occupant, List<NodePoolBlueprint> pools) {
        PlacementBlueprint placement = occupant.placement();
        String asked = placement == null ? null : placement.nodeLabels().get(NodePoolBlueprint.LABEL);
        return asked == null
                ? !pools.get(0).dedicated()
                : pools.stream().anyMatch(pool -> pool.name().equals(asked));
    }
}
