package dev.holdfast.topology;

import dev.holdfast.topology.units.CountOrPercent;
import dev.holdfast.topology.units.ExactlyOne;
import org.jspecify.annotations.Nullable;

/**
 * How many replicas planned work (draining a node, an upgrade of the cluster) may take away at once.
 *
 * @param maxUnavailable at most this many may be away; a percentage is rounded down here, at least 1
 * @param minAvailable at least this many have to stay; a percentage is rounded up
 */
@ExactlyOne({"maxUnavailable", "minAvailable"})
public record Disruption(@Nullable CountOrPercent maxUnavailable, @Nullable CountOrPercent minAvailable) {}
