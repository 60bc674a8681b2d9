package dev.holdfast.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * An instance of a database outside containers.
 *
 * @param name what it is called in the files, such as {@code state-1}
 * @param standby what it calls itself while it follows a primary, and its slot there, such as {@code replica_0}
 * @param host the name or address under which others reach it
 * @param port the port of the server
 * @param poolerPort the port of the pooler beside it
 * @param listen the address that both listen on; absent for all
 * @param beginsAsPrimary whether it is the first primary
 */
public record DatabaseMachineBlueprint(
        String name,
        String standby,
        String host,
        int port,
        int poolerPort,
        @Nullable String listen,
        boolean beginsAsPrimary) {}
