package dev.holdfast.blueprint.kubernetes.api;

/**
 * A port.
 *
 * @param port its number
 * @param protocol {@code TCP} or {@code UDP}
 */
public record NetworkPolicyPort(int port, String protocol) {}
