package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.topology.units.SecretReference;
import org.jspecify.annotations.Nullable;

/**
 * How a client in the cluster connects to a database or cache.
 *
 * @param host where reads and writes go
 * @param readHost where reads may go instead; null where there is one place only
 * @param port the port
 * @param database the name of the database; null for a cache
 * @param user who to connect as; null for a cache
 * @param password where the password is
 */
public record Connection(
        String host,
        @Nullable String readHost,
        int port,
        @Nullable String database,
        @Nullable String user,
        SecretReference password) {}
