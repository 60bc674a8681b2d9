package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * Where a service answers Prometheus.
 *
 * @param port the port
 * @param path the path
 * @param requests the counter of its requests, if it has one
 * @param status the label of that counter with the status of the answer
 * @param durations the histogram of durations in seconds, if it has one
 */
public record MetricsBlueprint(
        PortBlueprint port, String path, @Nullable String requests, String status, @Nullable String durations) {}
