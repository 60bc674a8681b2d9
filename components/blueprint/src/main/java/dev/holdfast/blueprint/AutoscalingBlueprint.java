package dev.holdfast.blueprint;

import dev.holdfast.topology.Metric;
import dev.holdfast.topology.ScheduledScale;
import java.util.List;

/**
 * How the number of replicas follows the load, in each region.
 *
 * @param min replicas at least
 * @param max replicas at most
 * @param metrics what is measured
 * @param scaleUp how fast it grows
 * @param scaleDown how fast it shrinks
 * @param schedule times at which other bounds hold
 */
public record AutoscalingBlueprint(
        int min,
        int max,
        List<Metric> metrics,
        ScalingRulesBlueprint scaleUp,
        ScalingRulesBlueprint scaleDown,
        List<ScheduledScale> schedule) {}
