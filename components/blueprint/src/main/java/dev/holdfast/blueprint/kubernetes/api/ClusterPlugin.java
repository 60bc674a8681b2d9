package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * A plugin of CloudNativePG that works on a {@link Cluster}.
 *
 * @param name its name
 * @param isWALArchiver whether the log is handed to it
 * @param parameters what it has to know
 */
public record ClusterPlugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}
