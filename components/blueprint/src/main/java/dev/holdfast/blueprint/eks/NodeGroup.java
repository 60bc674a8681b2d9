package dev.holdfast.blueprint.eks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind.
 *
 * @param name what the group is called
 * @param instanceTypes types of instances
 * @param min machines at least, and at the start
 * @param max machines at most
 * @param volume the size of a machine's disk in GiB
 * @param label the key of the label that each machine carries, with the pool's name as its value
 * @param pool the pool's name
 * @param dedicated whether a taint with the same key and value keeps away what did not ask for it
 * @param onDemandBase machines at the full price before the first spare one; absent without spare capacity
 * @param onDemandPercent the part at the full price of those above, 0 to 100; absent without spare capacity
 */
public record NodeGroup(
        String name,
        List<String> instanceTypes,
        int min,
        int max,
        long volume,
        String label,
        String pool,
        boolean dedicated,
        @Nullable Integer onDemandBase,
        @Nullable Integer onDemandPercent) {}
