package dev.holdfast.blueprint.kubernetes.api;

/**
 * Which role is meant.
 *
 * @param apiGroup its group
 * @param kind {@code Role} or {@code ClusterRole}
 * @param name its name
 */
public record RoleRef(String apiGroup, String kind, String name) {}
