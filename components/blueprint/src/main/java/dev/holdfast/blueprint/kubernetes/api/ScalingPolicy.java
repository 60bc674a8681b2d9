package dev.holdfast.blueprint.kubernetes.api;

/**
 * A change that is allowed in a period.
 *
 * @param type {@code Pods} or {@code Percent}
 * @param value how much
 * @param periodSeconds in this time
 */
public record ScalingPolicy(String type, int value, int periodSeconds) {}
