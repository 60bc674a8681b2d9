package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.topology.Region;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides what each region is for, and its share of the traffic. */
final class RegionResolution {
    private static final TopologyPath REGIONS = Scope.at("regions");

    private RegionResolution() {}

    /** Returns the regions in the order in which they were written. */
    static Map<String, RegionBlueprint> resolve(Map<String, Region> written, Decisions decisions, Problems problems) {
        Map<String, RegionRole> roles = roles(written, decisions);
        List<String> primaries = roles.keySet().stream()
                .filter(name -> roles.get(name) == RegionRole.PRIMARY)
                .toList();
        if (primaries.isEmpty()) {
            problems.contradiction(REGIONS, "no region takes the writes", "Give one region `role: primary`.");
        }
        for (String second : primaries.subList(Math.min(1, primaries.size()), primaries.size())) {
            problems.contradiction(
                    REGIONS.key(second).key("role"),
                    primaries.get(0) + " is the primary region already",
                    "Give the others `role: secondary`.");
        }
        Map<String, Integer> weights = weights(written, roles, decisions, problems);
        Map<String, RegionBlueprint> regions = new LinkedHashMap<>();
        written.forEach((name, region) -> regions.put(
                name,
                new RegionBlueprint(
                        name,
                        roles.getOrDefault(name, RegionRole.SECONDARY),
                        region.zones(),
                        weights.getOrDefault(name, 0))));
        return regions;
    }

    private static Map<String, RegionRole> roles(Map<String, Region> written, Decisions decisions) {
        Map<String, RegionRole> roles = new LinkedHashMap<>();
        boolean only = written.size() == 1;
        written.forEach((name, region) -> roles.put(
                name,
                decisions.orDerived(
                        REGIONS.key(name).key("role"),
                        region.role(),
                        only ? RegionRole.PRIMARY : RegionRole.SECONDARY,
                        only ? "it is the only region" : "another region is the primary",
                        REGIONS)));
        return roles;
    }

    private static Map<String, Integer> weights(
            Map<String, Region> written, Map<String, RegionRole> roles, Decisions decisions, Problems problems) {
        List<String> open = new ArrayList<>();
        int given = 0;
        for (Map.Entry<String, Region> region : written.entrySet()) {
            Integer weight = region.getValue().weight();
            if (weight != null) {
                given += weight;
            } else if (roles.get(region.getKey()) != RegionRole.RECOVERY) {
                open.add(region.getKey());
            }
        }
        int left = Math.max(0, 100 - given);
        Map<String, Integer> weights = new LinkedHashMap<>();
        written.forEach((name, region) -> {
            int place = open.indexOf(name);
            int share = place < 0 ? 0 : left / open.size() + (place < left % open.size() ? 1 : 0);
            String because = place < 0
                    ? "a region for recovery serves nothing until it takes over"
                    : "what the other regions leave of 100, divided evenly";
            if (roles.get(name) == RegionRole.RECOVERY && region.weight() != null && region.weight() > 0) {
                problems.contradiction(
                        REGIONS.key(name).key("weight"),
                        "a region for recovery serves nothing, so it gets no share of the traffic",
                        "Leave it out, or write `role: secondary`.");
            }
            weights.put(
                    name,
                    decisions.orDerived(REGIONS.key(name).key("weight"), region.weight(), share, because, REGIONS));
        });
        return weights;
    }
}
