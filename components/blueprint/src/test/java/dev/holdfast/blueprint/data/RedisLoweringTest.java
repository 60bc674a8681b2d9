package dev.holdfast.blueprint.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.compose.Systems;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedisLoweringTest {
    private static final String CACHE =
            """
            caches:
              c: {engine: redis, version: "%s", memory: 256Mi, eviction: %s, password: {secret: c/password}}
            """;

    @ParameterizedTest
    @CsvSource({
        "least-recently-used, allkeys-lru",
        "least-frequently-used, allkeys-lfu",
        "random, allkeys-random",
        "never, noeviction"
    })
    void throwsAwayWhatWasAsked(String eviction, String policy) {
        assertThat(lower("7.2", eviction).settings())
                .contains(new Setting("maxmemory-policy", policy), new Setting("maxmemory", "268435456"));
    }

    @Test
    void writesNothingToDisk() {
        assertThat(lower("7.2", "never").settings()).contains(new Setting("appendonly", "no"), new Setting("save", ""));
    }

    @Test
    void knowsWhenChannelsGotRules() {
        assertThat(lower("6.0", "never").userRules()).isEqualTo("~* +@all");
        assertThat(lower("6.2", "never").userRules()).isEqualTo("~* &* +@all");
    }

    private static RedisConfiguration lower(String version, String eviction) {
        CacheBlueprint cache = Objects.requireNonNull(
                Systems.service(CACHE.formatted(version, eviction)).caches().get("c"));
        return RedisLowering.lower(cache, RedisSite.container(cache.version(), "/etc/redis", "/run/secrets/c"));
    }
}
