package dev.holdfast.blueprint;

import dev.holdfast.topology.CacheRole;
import java.time.Duration;
import java.util.List;

/**
 * The nodes of a Redis cluster. A shard is a part of the keys: a master and its replicas, which change roles when the master is lost.
 *
 * @param masters masters, at least 3, one a shard
 * @param replicasPerMaster replicas of each master
 * @param role what it is relied upon for
 * @param nodeTimeout how long a node is silent until it counts as lost
 * @param requireFullCoverage whether all keys are refused while the node of some is lost
 * @param minReplicasToWrite replicas that a master has to see before it takes a write
 * @param storage the volume of each node
 * @param placement how the nodes of one shard keep apart
 * @param disruption nodes of the whole cluster that planned work may take away at once
 * @param gracePeriod time from the order to stop to the kill
 * @param machines where nodes run outside containers, one for each
 */
public record CacheClusterBlueprint(
        int masters,
        int replicasPerMaster,
        CacheRole role,
        Duration nodeTimeout,
        boolean requireFullCoverage,
        int minReplicasToWrite,
        StorageBlueprint storage,
        PlacementBlueprint placement,
        DisruptionBlueprint disruption,
        Duration gracePeriod,
        List<CacheMachineBlueprint> machines) {
    /** Nodes of a shard: its master and the replicas. */
    public int nodesPerShard() {
        return 1 + replicasPerMaster;
    }

    /** Nodes of all shards. */
    public int nodes() {
        return masters * nodesPerShard();
    }
}
