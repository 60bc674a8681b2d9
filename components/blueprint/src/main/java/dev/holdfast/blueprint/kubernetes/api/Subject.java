package dev.holdfast.blueprint.kubernetes.api;

/**
 * Who may.
 *
 * @param kind {@code ServiceAccount}
 * @param name its name
 * @param namespace its namespace
 */
public record Subject(String kind, String name, String namespace) {}
