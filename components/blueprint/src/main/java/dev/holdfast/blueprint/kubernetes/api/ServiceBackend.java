package dev.holdfast.blueprint.kubernetes.api;

/**
 * A Service and its port.
 *
 * @param name the name of the Service
 * @param port its port
 */
public record ServiceBackend(String name, int port) {}
