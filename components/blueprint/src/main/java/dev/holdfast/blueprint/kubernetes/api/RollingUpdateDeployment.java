package dev.holdfast.blueprint.kubernetes.api;

/**
 * The pace of a rolling update.
 *
 * @param maxUnavailable pods that may be missing
 * @param maxSurge pods that may run beyond the number
 */
public record RollingUpdateDeployment(int maxUnavailable, int maxSurge) {}
