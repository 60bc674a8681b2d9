package dev.holdfast.blueprint.monitoring.scrape;

import org.jspecify.annotations.Nullable;

/**
 * Targets that the API server of Kubernetes knows.
 *
 * @param role what is looked for: {@code pod} or {@code node}
 * @param namespace the namespace, for what lies in one
 * @param selector the labels that they have, as the API server takes them
 */
public record Discovery(String role, @Nullable String namespace, @Nullable String selector) {}
