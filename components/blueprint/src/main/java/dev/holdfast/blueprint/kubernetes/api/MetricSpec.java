package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * A metric and the value that is aimed at.
 *
 * @param type {@code Resource}, {@code Pods} or {@code External}
 * @param name the resource, or the name of the metric
 * @param matchLabels labels that choose the series
 * @param target the value that is aimed at
 */
public record MetricSpec(String type, String name, Map<String, String> matchLabels, MetricTarget target) {}
