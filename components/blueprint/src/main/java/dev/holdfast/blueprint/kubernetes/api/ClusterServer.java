package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the servers of a {@link Cluster} run.
 *
 * @param parameters parameters of PostgreSQL, each as text
 * @param synchronous whether a commit waits for replicas
 */
public record ClusterServer(Map<String, String> parameters, @Nullable ClusterSynchronous synchronous) {}
