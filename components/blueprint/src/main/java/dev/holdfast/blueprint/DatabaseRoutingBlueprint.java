package dev.holdfast.blueprint;

import dev.holdfast.topology.units.ImageReference;
import java.time.Duration;
import java.util.List;

/**
 * HAProxy in front of a database that no operator runs.
 *
 * @param write the port that leads to the primary
 * @param read the port that leads to replicas
 * @param maxLag how far a replica may be behind and still get reads
 * @param balancers the addresses of the machines that HAProxy runs on outside containers
 * @param version the version of HAProxy in a container
 * @param image its image
 * @param resources what a container is given
 * @param clients connections that each of the two ports takes at most
 */
public record DatabaseRoutingBlueprint(
        int write,
        int read,
        Duration maxLag,
        List<String> balancers,
        Version version,
        ImageReference image,
        ResourcesBlueprint resources,
        int clients) {}
