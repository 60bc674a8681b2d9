package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.NodePoolBlueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the machines of a pool have for containers: of several types, the smallest, since any of them may come.
 *
 * @param machine what one has
 * @param machines machines in each region at most
 */
record PoolRoom(MachineSize machine, int machines) {
    /** The room in a pool; empty where the names of its types do not tell. */
    static Optional<PoolRoom> of(NodePoolBlueprint pool, long reservedPercent) {
        List<MachineSize> sizes = new ArrayList<>();
        for (String type : pool.instanceTypes()) {
            Optional<MachineSize> size = MachineSize.of(type);
            if (size.isEmpty()) {
                return Optional.empty();
            }
            sizes.add(size.get().without(reservedPercent));
        }
        long millis = sizes.stream().mapToLong(MachineSize::millis).min().orElse(0);
        long mebibytes = sizes.stream().mapToLong(MachineSize::mebibytes).min().orElse(0);
        return Optional.of(new PoolRoom(new MachineSize(millis, mebibytes), pool.max()));
    }
}
