package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.policies.model.Found;
import dev.holdfast.policies.model.ModelRule;
import dev.holdfast.policies.model.ResolvedSystem;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import java.util.List;

/**
 * What one replica has set aside is no more than a machine has without its reserve. Silent without pools, and for types whose name does not
 * tell their size.
 */
public final class ReplicaFitsMachine implements ModelRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.MODEL, "M10a", "Each replica fits on a machine of its pool")
            .parameter("reserved", "percent of each machine that the system and its daemons keep", 10, 0, 90)
            .because(
                    "The replica waits for a machine that no pool can ever give it: two whole processors do not fit on a machine of two, some of which its own daemons keep.")
            .from("requirements R41, R42", "Kubernetes: Reserve Compute Resources for System Daemons")
            .fix("Take larger instance types for the pool, or set less aside for the replica.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(ResolvedSystem system, Found found) {
        Blueprint blueprint = system.blueprint();
        long reserved = found.number("reserved");
        for (Occupant occupant : Occupants.of(blueprint)) {
            for (String region : occupant.most().keySet()) {
                List<NodePoolBlueprint> pools = occupant.pools(region, blueprint);
                boolean fits = pools.isEmpty()
                        || pools.stream().anyMatch(pool -> PoolRoom.of(pool, reserved)
                                .map(room -> fits(occupant, room.machine()))
                                .orElse(true));
                if (!fits) {
                    found.at(
                            occupant.path().key("resources"),
                            "one needs " + occupant.millis() + "m of processor and " + occupant.mebibytes()
                                    + "Mi of memory, more than any machine of " + names(pools) + " has without "
                                    + reserved + "%");
                    break;
                }
            }
        }
    }

    private static boolean fits(Occupant occupant, MachineSize machine) {
        return occupant.millis() <= machine.millis() && occupant.mebibytes() <= machine.mebibytes();
    }

    private static String names(List<NodePoolBlueprint> pools) {
        return String.join(", ", pools.stream().map(NodePoolBlueprint::name).toList());
    }
}
