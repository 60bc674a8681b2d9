package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * The volume of each instance of a {@link Cluster}.
 *
 * @param size its size; a larger one makes the claims grow
 * @param storageClass its storage class; absent for the cluster's default
 */
public record ClusterStorage(String size, @Nullable String storageClass) {}
