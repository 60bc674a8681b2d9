package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * The value that is aimed at; exactly one of the three is there.
 *
 * @param type {@code Utilization}, {@code Value} or {@code AverageValue}
 * @param averageUtilization percent of the request
 * @param value a quantity in all
 * @param averageValue a quantity a pod
 */
public record MetricTarget(
        String type, @Nullable Integer averageUtilization, @Nullable String value, @Nullable String averageValue) {}
