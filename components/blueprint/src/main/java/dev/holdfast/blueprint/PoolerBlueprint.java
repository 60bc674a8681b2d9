package dev.holdfast.blueprint;

import dev.holdfast.topology.PoolMode;

/**
 * PgBouncer in front of the instances of a database.
 *
 * @param instances how many run for writes, and as many for reads where there are read replicas; at least 1
 * @param mode for how long a client gets a connection of the server
 * @param writeConnections connections that each instance for writes opens to the server at most
 * @param readConnections connections that each instance for reads opens to the servers at most
 * @param clients clients that each instance lets in at most; those without a connection wait
 */
public record PoolerBlueprint(int instances, PoolMode mode, int writeConnections, int readConnections, int clients) {}
