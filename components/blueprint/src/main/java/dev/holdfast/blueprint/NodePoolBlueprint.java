package dev.holdfast.blueprint;

import dev.holdfast.topology.units.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind.
 *
 * @param name what the pool is called
 * @param instanceTypes types of the provider, at least one
 * @param min machines in each region at least
 * @param max machines in each region at most, not less than min
 * @param regions the regions that it is in
 * @param dedicated whether only what asks for it runs there
 * @param spot the part that is spare capacity, if any is
 * @param volume the size of each machine's disk
 */
public record NodePoolBlueprint(
        String name,
        List<String> instanceTypes,
        int min,
        int max,
        List<String> regions,
        boolean dedicated,
        @Nullable Spot spot,
        Bytes volume) {
    /** The label, and the key of the taint, by which replicas and machines of a pool find each other. */
    public static final String LABEL = "holdfast.dev/node-pool";

    /**
     * The part that is spare capacity.
     *
     * @param onDemand machines at the full price before the first spare one
     * @param onDemandAbove the part at the full price of those above that number, in percent, 0 to 100
     */
    public record Spot(int onDemand, int onDemandAbove) {}
}
