package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Map;

/**
 * What every part of resolve works with.
 *
 * @param topology what people wrote
 * @param decisions where decisions are noted
 * @param problems where contradictions are noted
 * @param regions the regions, resolved first
 * @param nodePools the pools of machines, resolved behind the regions
 * @param profile the profile, resolved first
 */
record Scope(
        Topology topology,
        Decisions decisions,
        Problems problems,
        Map<String, RegionBlueprint> regions,
        Map<String, NodePoolBlueprint> nodePools,
        Profile profile) {
    /** The same with pools of machines. */
    Scope with(Map<String, NodePoolBlueprint> pools) {
        return new Scope(topology, decisions, problems, regions, pools, profile);
    }

    /** The regions that serve, in the order in which they were written. */
    List<String> serving() {
        return regions.values().stream()
                .filter(region -> region.role() != RegionRole.RECOVERY)
                .map(RegionBlueprint::name)
                .toList();
    }

    /** How many replicas run in the regions that serve. */
    int serving(Map<String, Integer> replicas) {
        int serving = 0;
        for (Map.Entry<String, Integer> region : replicas.entrySet()) {
            serving += recovers(region.getKey()) ? 0 : region.getValue();
        }
        return serving;
    }

    /** Whether the region takes over when the primary is lost. */
    boolean recovers(String region) {
        RegionBlueprint known = regions.get(region);
        return known != null && known.role() == RegionRole.RECOVERY;
    }

    /** Whether the region takes the writes. */
    boolean isPrimary(String region) {
        RegionBlueprint known = regions.get(region);
        return known != null && known.role() == RegionRole.PRIMARY;
    }

    /** The regions of a list that the topology knows; notes the others. */
    List<String> known(TopologyPath path, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!regions.containsKey(name)) {
                problems.unknown(path.index(i), "region", name, regions.keySet());
            }
        }
        return names.stream().filter(regions::containsKey).toList();
    }

    /** The path of a section of the topology. */
    static TopologyPath at(String... keys) {
        return TopologyPath.of(keys);
    }
}
