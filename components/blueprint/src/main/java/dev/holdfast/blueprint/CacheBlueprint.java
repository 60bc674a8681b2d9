package dev.holdfast.blueprint;

import dev.holdfast.topology.CacheEngine;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.ImageReference;
import dev.holdfast.topology.units.SecretReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Redis cache: one instance, or a cluster.
 *
 * @param name its name
 * @param engine the program
 * @param version its version
 * @param image its image
 * @param regions the regions in which one runs
 * @param memory what it may hold; in a cluster, each node
 * @param eviction what it throws away
 * @param password the password of its clients
 * @param resources what an instance is given
 * @param security what its container may do
 * @param readinessProbe tells whether it may be sent requests
 * @param livenessProbe tells whether it has to be restarted
 * @param cluster its masters and replicas; absent for one instance
 */
public record CacheBlueprint(
        String name,
        CacheEngine engine,
        Version version,
        ImageReference image,
        List<String> regions,
        Bytes memory,
        Eviction eviction,
        SecretReference password,
        ResourcesBlueprint resources,
        SecurityBlueprint security,
        ProbeBlueprint readinessProbe,
        ProbeBlueprint livenessProbe,
        @Nullable CacheClusterBlueprint cluster) {}
