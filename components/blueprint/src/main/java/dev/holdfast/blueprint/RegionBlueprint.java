package dev.holdfast.blueprint;

import dev.holdfast.topology.RegionRole;

/**
 * A region.
 *
 * @param name its name
 * @param role what it is for
 * @param zones its zones, at least 1
 * @param weight its share of the traffic in percent, 0 to 100; 0 for one that only waits for recovery
 */
public record RegionBlueprint(String name, RegionRole role, int zones, int weight) {}
