package dev.holdfast.blueprint.kubernetes.api;

/**
 * Opening a connection.
 *
 * @param port the port
 */
public record TcpSocketAction(int port) {}
