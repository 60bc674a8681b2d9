package dev.holdfast.blueprint.data;

/**
 * A node of a Redis cluster, as the script that forms the cluster knows it.
 *
 * @param shard the shard that it begins in, from 0
 * @param host the name or address under which the script and all nodes reach it
 * @param port the port of clients
 * @param busPort the port of the other nodes
 */
public record RedisNode(int shard, String host, int port, int busPort) {
    /** The node in a container, which has all ports to itself. */
    public static RedisNode inContainer(int shard, String host) {
        return new RedisNode(shard, host, RedisConfiguration.PORT, RedisConfiguration.BUS_PORT);
    }
}
