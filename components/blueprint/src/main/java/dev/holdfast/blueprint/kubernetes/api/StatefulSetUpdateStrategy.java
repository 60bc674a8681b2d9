package dev.holdfast.blueprint.kubernetes.api;

/**
 * How new pods of a StatefulSet replace old ones.
 *
 * @param type {@code RollingUpdate}
 */
public record StatefulSetUpdateStrategy(String type) {}
