package dev.holdfast.blueprint;

import dev.holdfast.topology.Metric;
import dev.holdfast.topology.ScalingController;
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
 * @param controller who follows the load on Kubernetes
 */
public record AutoscalingBlueprint(
        int min,
        int max,
        List<Metric> metrics,
        ScalingRulesBlueprint scaleUp,
        ScalingRulesBlueprint scaleDown,
        List<ScheduledScale> schedule,
        ScalingController controller) {
    /** Whether KEDA follows the load. */
    public boolean byKeda() {
        return controller == ScalingController.KEDA;
    }

    /** Whether a metric is followed that Kubernetes does not measure itself. */
    public boolean followsOwnMetrics() {
        return metrics.stream().anyMatch(metric -> metric.pods() != null || metric.external() != null);
    }
}
