package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes of a Redis cluster read beside what every instance does.
 *
 * @see <a href="https://raw.githubusercontent.com/redis/redis/7.0/redis.conf">redis.conf of Redis 7.0</a>
 */
final class RedisClusterSettings {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** Redis' own default, in seconds: a replica that was silent for longer does not count for a write. */
    private static final String MOST_LAG = "10";

    private RedisClusterSettings() {}

    static List<Setting> of(CacheClusterBlueprint cluster, RedisSite site) {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("dir", site.dataFolder()));
        settings.add(new Setting("cluster-enabled", YES));
        settings.add(new Setting("cluster-config-file", "nodes.conf"));
        settings.add(new Setting(
                "cluster-node-timeout", Long.toString(cluster.nodeTimeout().toMillis())));
        settings.add(new Setting("cluster-require-full-coverage", cluster.requireFullCoverage() ? YES : NO));
        // A replica that goes to a shard without one would take its place there, and its share of hosts and budgets,
        // along.
        settings.add(new Setting("cluster-allow-replica-migration", NO));
        if (cluster.minReplicasToWrite() > 0) {
            settings.add(new Setting("min-replicas-to-write", Integer.toString(cluster.minReplicasToWrite())));
            settings.add(new Setting("min-replicas-max-lag", MOST_LAG));
        }
        announce(settings, site.machine());
        return settings;
    }

    /** Clients are sent on to what a node announces; otherwise it would be the address through which another node happened to reach it. */
    private static void announce(List<Setting> settings, @Nullable CacheMachineBlueprint machine) {
        int port = machine == null ? RedisConfiguration.PORT : machine.port();
        int busPort = machine == null ? RedisConfiguration.BUS_PORT : machine.busPort();
        settings.add(new Setting("cluster-port", Integer.toString(busPort)));
        settings.add(new Setting("cluster-announce-port", Integer.toString(port)));
        settings.add(new Setting("cluster-announce-bus-port", Integer.toString(busPort)));
        boolean address = machine != null && machine.announcesAddress();
        if (machine != null) {
            settings.add(new Setting(address ? "cluster-announce-ip" : "cluster-announce-hostname", machine.host()));
        }
        settings.add(new Setting("cluster-preferred-endpoint-type", address ? "ip" : "hostname"));
    }
}
