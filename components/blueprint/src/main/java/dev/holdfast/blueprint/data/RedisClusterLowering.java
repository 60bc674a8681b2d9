package dev.holdfast.blueprint.data;

import java.util.ArrayList;
import java.util.List;

/** From the nodes of a Redis cluster to the script that forms it. */
public final class RedisClusterLowering {
    /** Images are fetched, volumes made and nodes started meanwhile. */
    private static final int PATIENCE_SECONDS = 300;

    private RedisClusterLowering() {}

    /**
     * Lowers the forming of a cluster.
     *
     * @param shards how many shards share the slots, one a master
     * @param nodes all nodes; the first of a shard begins as its master
     */
    public static RedisCreation creation(int shards, List<RedisNode> nodes) {
        List<RedisCreation.SlotRange> slots = new ArrayList<>();
        for (int shard = 0; shard < shards; shard++) {
            slots.add(new RedisCreation.SlotRange(
                    shard, RedisCreation.SLOTS * shard / shards, RedisCreation.SLOTS * (shard + 1) / shards - 1));
        }
        return new RedisCreation(List.copyOf(nodes), List.copyOf(slots), RedisCreation.SLOTS, PATIENCE_SECONDS);
    }
}
