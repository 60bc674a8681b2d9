package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What runs on machines, in equal copies.
 *
 * @param path its path in the topology
 * @param most copies by region at most, with those of an update
 * @param apart how many of them no two may share a machine; 1 where any may
 * @param millis processor time set aside for one, in thousandths of a core
 * @param mebibytes memory set aside for one
 * @param placement where they run; absent for anywhere
 */
record Occupant(
        TopologyPath path,
        Map<String, Integer> most,
        int apart,
        long millis,
        long mebibytes,
        @Nullable PlacementBlueprint placement) {
    /** The pools in a region on whose machines one may run: the one that it asks for, or all that keep nothing away. */
    List<NodePoolBlueprint> pools(String region, Blueprint blueprint) {
        String asked = placement == null ? null : placement.nodeLabels().get(NodePoolBlueprint.LABEL);
        return blueprint.nodePools().values().stream()
                .filter(pool -> pool.regions().contains(region))
                .filter(pool -> asked == null ? !pool.dedicated() : pool.name().equals(asked))
                .toList();
    }

    /** Machines in a region at most on which one may run. */
    int machines(String region, Blueprint blueprint) {
        return pools(region, blueprint).stream()
                .mapToInt(NodePoolBlueprint::max)
                .sum();
    }
}
