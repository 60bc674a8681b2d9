package dev.holdfast.blueprint.kubernetes.api;

/**
 * What happens to volumes that are no longer used.
 *
 * @param whenDeleted with the set: {@code Retain} or {@code Delete}
 * @param whenScaled with a replica: {@code Retain} or {@code Delete}
 */
public record PersistentVolumeClaimRetentionPolicy(String whenDeleted, String whenScaled) {}
