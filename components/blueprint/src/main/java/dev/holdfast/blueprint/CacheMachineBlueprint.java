package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * A node of a Redis cluster outside containers.
 *
 * @param name what it is called in the files, such as {@code sessions-1}
 * @param host the name or address that it tells others
 * @param address whether that is an address
 * @param port the port of clients
 * @param busPort the port of the other nodes
 * @param listen the address that it listens on; absent for all
 * @param shard the shard that it begins in, from 0
 */
public record CacheMachineBlueprint(
        String name, String host, boolean address, int port, int busPort, @Nullable String listen, int shard) {}
