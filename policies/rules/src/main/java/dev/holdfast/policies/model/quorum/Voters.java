package dev.holdfast.policies.model.quorum;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.RegionRole;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the members of a vote are.
 *
 * @param members members by region, of regions that serve
 * @param zonesOf zones of those regions
 */
record Voters(Map<String, Integer> members, Map<String, Integer> zonesOf) {
    /** The members of a service. A region for recovery does not vote. */
    static Voters of(ServiceBlueprint service, Blueprint blueprint) {
        Map<String, Integer> members = new LinkedHashMap<>();
        Map<String, Integer> zones = new LinkedHashMap<>();
        service.replicas().forEach((name, replicas) -> {
            RegionBlueprint region = blueprint.regions().get(name);
            if (region != null && region.role() != RegionRole.RECOVERY) {
                members.put(name, replicas);
                zones.put(name, region.zones());
            }
        });
        return new Voters(members, zones);
    }

    /** All zones of all their regions. */
    int zones() {
        return zonesOf.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Members that the loss of one zone takes at most, where they are spread evenly: the largest {@code ceil(members / zones)}. */
    int inFullestZone() {
        return members.entrySet().stream()
                .mapToInt(region -> {
                    int zones = zonesOf.getOrDefault(region.getKey(), 1);
                    return (region.getValue() + zones - 1) / zones;
                })
                .max()
                .orElse(0);
    }

    /** Members that the loss of one region takes at most. */
    int inFullestRegion() {
        return members.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
