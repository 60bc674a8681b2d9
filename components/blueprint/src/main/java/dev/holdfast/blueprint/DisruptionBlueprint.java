package dev.holdfast.blueprint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A disruption budget.
 *
 * @param byRegion replicas that planned work may take away at once, by region, from 0 to all; a region with a single replica has none, since it would keep its node from being
 *     drained or allow what needs no permission
 */
public record DisruptionBlueprint(Map<String, Integer> byRegion) {
    /** Takes a copy of the regions, in their order. */
    public DisruptionBlueprint {
        byRegion = Collections.unmodifiableMap(new LinkedHashMap<>(byRegion));
    }
}
