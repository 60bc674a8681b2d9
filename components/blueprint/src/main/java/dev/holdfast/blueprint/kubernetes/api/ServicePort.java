package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A port of a Service.
 *
 * @param name its name
 * @param port its number
 * @param targetPort the number of the port of the pods
 * @param protocol {@code TCP} or {@code UDP}
 * @param appProtocol what is spoken there
 */
public record ServicePort(String name, int port, int targetPort, String protocol, @Nullable String appProtocol) {}
