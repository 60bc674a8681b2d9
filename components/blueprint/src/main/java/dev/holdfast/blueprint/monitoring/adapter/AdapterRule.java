package dev.holdfast.blueprint.monitoring.adapter;

/**
 * How a metric of the Kubernetes API is had from Prometheus.
 *
 * @param seriesQuery the selector of the series that there have to be
 * @param matches a pattern that the name of those series matches as a whole
 * @param as the name of the metric
 * @param metricsQuery what is asked, a template of the adapter
 */
public record AdapterRule(String seriesQuery, String matches, String as, String metricsQuery) {}
