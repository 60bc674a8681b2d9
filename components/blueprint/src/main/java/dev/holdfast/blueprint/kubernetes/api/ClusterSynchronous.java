package dev.holdfast.blueprint.kubernetes.api;

/**
 * A commit of a {@link Cluster} waits for replicas.
 *
 * @param method {@code any} or {@code first}
 * @param number for how many
 * @param dataDurability {@code required}: it waits whatever happens; {@code preferred}: only while they are there
 * @param failoverQuorum whether a replica becomes the primary only when it is sure to have every commit that was acknowledged
 */
public record ClusterSynchronous(String method, int number, String dataDurability, boolean failoverQuorum) {}
