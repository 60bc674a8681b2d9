package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.topology.Eviction;
import java.util.List;
import java.util.Map;

/** From a cache to what its instances read. */
public final class RedisLowering {
    /** Redis reads the password from the variable REDISCLI_AUTH; as an argument everybody on the host could see it. */
    private static final String PING =
            "REDISCLI_AUTH=\"$(cat \"$REDIS_PASSWORD_FILE\")\" redis-cli ping | grep -q PONG";

    private RedisLowering() {}

    /**
     * Lowers a cache.
     *
     * @param cache the cache
     * @param configurationFolder the absolute folder where {@code redis.conf} and {@code start.sh} are mounted
     * @param passwordFile the file with the password
     */
    public static RedisConfiguration lower(CacheBlueprint cache, String configurationFolder, String passwordFile) {
        return new RedisConfiguration(
                List.of(
                        new Setting("include", RedisConfiguration.USERS_FILE),
                        new Setting("port", Integer.toString(RedisConfiguration.PORT)),
                        new Setting("protected-mode", "yes"),
                        new Setting("maxmemory", Long.toString(cache.memory().bytes())),
                        new Setting("maxmemory-policy", policy(cache.eviction())),
                        new Setting("lazyfree-lazy-eviction", "yes"),
                        // What a cache holds can be had again: nothing is written to disk.
                        new Setting("appendonly", "no"),
                        new Setting("save", "")),
                // Channels have had rules of their own since 6.2; before, the word is an error.
                cache.version().atLeast(6, 2, 0) ? "~* &* +@all" : "~* +@all",
                List.of("sh", configurationFolder + "/start.sh"),
                Map.of("CONFIGURATION_FOLDER", configurationFolder, "REDIS_PASSWORD_FILE", passwordFile),
                List.of("sh", "-c", PING));
    }

    private static String policy(Eviction eviction) {
        return switch (eviction) {
            case LEAST_RECENTLY_USED -> "allkeys-lru";
            case LEAST_FREQUENTLY_USED -> "allkeys-lfu";
            case RANDOM -> "allkeys-random";
            case NEVER -> "noeviction";
        };
    }
}
