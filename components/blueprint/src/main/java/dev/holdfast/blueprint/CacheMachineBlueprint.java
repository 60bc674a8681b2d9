package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * A node of a Redis cluster outside containers.
 *
 * @param name what it is called in the files, such as {@code sessions-1}
 * @param host the name or address that it tells others
 * @param port the port of clients
 * @param busPort the port of the other nodes
 * @param listen the address that it listens on; absent for all
 * @param shard the shard that it begins in, from 0
 * @param beginsAsMaster whether it is the first master of its shard
 */
public record CacheMachineBlueprint(
        String name, String host, int port, int busPort, @Nullable String listen, int shard, boolean beginsAsMaster) {
    /** Whether the host is an address: a name has no colon, and is not of digits only. */
    public boolean announcesAddress() {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }
}
