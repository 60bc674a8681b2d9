package dev.holdfast.blueprint.kubernetes.api;

/**
 * A port of a container.
 *
 * @param name its name
 * @param containerPort its number
 * @param protocol {@code TCP} or {@code UDP}
 */
public record ContainerPort(String name, int containerPort, String protocol) {}
