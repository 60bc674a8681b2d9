package dev.holdfast.blueprint;

import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.units.ImageReference;

/**
 * PgBouncer in front of a database that no operator runs.
 *
 * @param mode for how long a client gets a connection of the server
 * @param connections connections that one beside a server opens to it at most: reads come there too, when it is the only one left
 * @param writeConnections connections that one for writes only opens at most
 * @param readConnections connections that one for reads only opens at most
 * @param image its image, in a container
 * @param resources what a container is given
 * @param clients clients that one lets in at most; those without a connection wait
 */
public record DatabasePoolerBlueprint(
        PoolMode mode,
        int connections,
        int writeConnections,
        int readConnections,
        ImageReference image,
        ResourcesBlueprint resources,
        int clients) {}
