package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.Eviction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a cache to what its instances read. */
public final class RedisLowering {
    /** Redis reads the password from the variable REDISCLI_AUTH; as an argument everybody on the host could see it. */
    private static final String PING =
            "REDISCLI_AUTH=\"$(cat \"$REDIS_PASSWORD_FILE\")\" redis-cli ping | grep -q PONG";

    private static final String SHELL = "sh";

    private RedisLowering() {}

    /**
     * Lowers a cache.
     *
     * @param cache the cache
     * @param site where this instance runs
     */
    public static RedisConfiguration lower(CacheBlueprint cache, RedisSite site) {
        CacheClusterBlueprint cluster = cache.cluster();
        CacheMachineBlueprint machine = site.machine();
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting("include", site.startFile()));
        settings.add(new Setting("port", text(machine == null ? RedisConfiguration.PORT : machine.port())));
        if (machine != null && machine.listen() != null) {
            settings.add(new Setting("bind", machine.listen()));
        }
        settings.add(new Setting("protected-mode", "yes"));
        settings.add(new Setting("maxmemory", Long.toString(cache.memory().bytes())));
        settings.add(new Setting("maxmemory-policy", policy(cache.eviction())));
        settings.add(new Setting("lazyfree-lazy-eviction", "yes"));
        boolean stores = cluster != null && cluster.role() == CacheRole.STORING;
        // What a cache holds can be had again: nothing is written to disk.
        settings.add(new Setting("appendonly", stores ? "yes" : "no"));
        if (stores) {
            settings.add(new Setting("appendfsync", "everysec"));
        }
        settings.add(new Setting("save", ""));
        if (cluster != null) {
            settings.addAll(RedisClusterSettings.of(cluster, site));
        }
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("CONFIGURATION_FOLDER", site.configurationFolder());
        environment.put("REDIS_PASSWORD_FILE", site.passwordFile());
        return new RedisConfiguration(
                List.copyOf(settings),
                // Channels have had rules of their own since 6.2; before, the word is an error.
                site.version().atLeast(6, 2, 0) ? "~* &* +@all" : "~* +@all",
                site.startFile(),
                List.of(SHELL, site.configurationFolder() + "/start.sh"),
                environment,
                List.of(SHELL, "-c", PING),
                cluster == null ? null : node(site));
    }

    private static RedisConfiguration.Node node(RedisSite site) {
        CacheMachineBlueprint machine = site.machine();
        return new RedisConfiguration.Node(
                machine == null || machine.listen() == null ? "127.0.0.1" : machine.listen(),
                machine == null ? RedisConfiguration.PORT : machine.port(),
                machine == null ? RedisConfiguration.BUS_PORT : machine.busPort(),
                machine == null,
                List.of(SHELL, site.configurationFolder() + "/ready.sh"),
                List.of(SHELL, site.configurationFolder() + "/leave.sh"));
    }

    private static String policy(Eviction eviction) {
        return switch (eviction) {
            case LEAST_RECENTLY_USED -> "allkeys-lru";
            case LEAST_FREQUENTLY_USED -> "allkeys-lfu";
            case RANDOM -> "allkeys-random";
            case NEVER -> "noeviction";
        };
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
