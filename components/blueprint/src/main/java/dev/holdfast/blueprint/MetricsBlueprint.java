package dev.holdfast.blueprint;

/**
 * Where a service answers Prometheus.
 *
 * @param port the port
 * @param path the path
 */
public record MetricsBlueprint(PortBlueprint port, String path) {}
