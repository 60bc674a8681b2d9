package dev.holdfast.blueprint;

import dev.holdfast.topology.Protocol;

/**
 * A port.
 *
 * @param name its name
 * @param port its number, 1 to 65535
 * @param protocol what is spoken there
 */
public record PortBlueprint(String name, int port, Protocol protocol) {}
