package dev.holdfast.blueprint.monitoring.scrape;

import java.util.List;
import java.util.Map;

/**
 * Targets that are known by name.
 *
 * @param targets each {@code host:port}, or the address that an exporter is to ask
 * @param labels labels of all that they answer
 */
public record StaticTargets(List<String> targets, Map<String, String> labels) {}
