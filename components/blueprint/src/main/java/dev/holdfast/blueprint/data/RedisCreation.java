package dev.holdfast.blueprint.data;

import java.util.List;

/**
 * What forms a Redis cluster of nodes that have been started.
 *
 * @param nodes the nodes; the first of a shard begins as its master
 * @param slots the slots of each shard, by shard
 * @param slotCount slots of all shards together
 * @param patience how long all nodes are waited for, in seconds
 * @see <a href="https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/">Redis cluster specification</a>
 */
public record RedisCreation(List<RedisNode> nodes, List<SlotRange> slots, int slotCount, int patience) {
    /** The name of the script. */
    public static final String SCRIPT = "create-cluster.sh";

    /** Slots of a cluster, by its specification: each key belongs to one of them. */
    public static final int SLOTS = 16_384;

    /**
     * The slots of a shard.
     *
     * @param shard the shard, from 0
     * @param first its first slot
     * @param last its last slot
     */
    public record SlotRange(int shard, int first, int last) {}
}
