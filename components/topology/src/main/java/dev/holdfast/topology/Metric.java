package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and the value that is aimed at.
 *
 * @param cpu processor use in percent of the request, averaged over replicas
 * @param memory memory use in percent of the request, averaged over replicas
 * @param pods a metric of each replica, averaged
 * @param external a metric from outside the cluster
 */
@ExactlyOne({"cpu", "memory", "pods", "external"})
public record Metric(
        @Nullable @Between(min = "1%") Percent cpu,
        @Nullable @Between(min = "1%") Percent memory,
        @Nullable PodsMetric pods,
        @Nullable ExternalMetric external) {}
