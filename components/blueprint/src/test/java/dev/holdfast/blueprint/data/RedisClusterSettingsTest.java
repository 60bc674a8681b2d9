package dev.holdfast.blueprint.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.compose.Systems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisClusterSettingsTest {
    private static final String CACHE =
            """
            caches:
              c: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: c/password}, cluster: {masters: 3%s}}
            """;
    private static final String MACHINES =
            ", replicasPerMaster: 0, machines: [{host: 10.0.0.1, port: 7000, listen: 10.9.0.1}, {host: node.example.org}, {host: 10.0.0.3}]";

    @Test
    void aStoreWritesALogAndWaitsForAReplica() {
        assertThat(container(", role: storing, nodeTimeout: 1500ms, requireFullCoverage: false"))
                .containsEntry("appendonly", "yes")
                .containsEntry("appendfsync", "everysec")
                .containsEntry("maxmemory-policy", "noeviction")
                .containsEntry("min-replicas-to-write", "1")
                .containsEntry("cluster-enabled", "yes")
                .containsEntry("cluster-node-timeout", "1500")
                .containsEntry("cluster-require-full-coverage", "no")
                .containsEntry("cluster-allow-replica-migration", "no")
                .containsEntry("dir", "/data");
    }

    /** The address of a container is only known when it starts; the start script adds it. */
    @Test
    void aContainerTellsItsNameWhenItStarts() {
        assertThat(container(""))
                .containsEntry("appendonly", "no")
                .containsEntry("maxmemory-policy", "allkeys-lru")
                .containsEntry("cluster-preferred-endpoint-type", "hostname")
                .containsEntry("cluster-announce-port", "6379")
                .containsEntry("cluster-announce-bus-port", "16379")
                .doesNotContainKeys(
                        "cluster-announce-ip", "cluster-announce-hostname", "bind", "min-replicas-to-write");
    }

    @Test
    void aMachineTellsItsAddressOrItsName() {
        List<RedisMachine> machines = machines();
        assertThat(settings(machines.get(0)))
                .containsEntry("port", "7000")
                .containsEntry("bind", "10.9.0.1")
                .containsEntry("cluster-port", "17000")
                .containsEntry("cluster-announce-ip", "10.0.0.1")
                .containsEntry("cluster-announce-port", "7000")
                .containsEntry("cluster-announce-bus-port", "17000")
                .containsEntry("cluster-preferred-endpoint-type", "ip")
                .containsEntry("dir", "/var/lib/redis/shop-c-1");
        assertThat(settings(machines.get(1)))
                .containsEntry("cluster-announce-hostname", "node.example.org")
                .containsEntry("cluster-preferred-endpoint-type", "hostname")
                .doesNotContainKeys("cluster-announce-ip", "bind");
        assertThat(machines.get(0).configuration().environment())
                .containsEntry("CONFIGURATION_FOLDER", "/etc/redis/shop-c-1")
                .containsEntry("REDIS_PASSWORD_FILE", "/etc/redis/secrets/c/password");
        assertThat(Objects.requireNonNull(machines.get(0).configuration().node())
                        .host())
                .as("where programs beside it find it")
                .isEqualTo("10.9.0.1");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7, 100})
    void shardsShareAllSlots(int shards) {
        RedisCreation creation = RedisClusterLowering.creation(shards, List.of());
        int next = 0;
        for (RedisCreation.SlotRange range : creation.slots()) {
            assertThat(range.first()).isEqualTo(next);
            assertThat(range.last() - range.first() + 1).isBetween(16_384 / shards, 16_384 / shards + 1);
            next = range.last() + 1;
        }
        assertThat(next).isEqualTo(16_384);
    }

    private static CacheBlueprint cache(String more) {
        return Objects.requireNonNull(
                Systems.service(CACHE.formatted(more)).caches().get("c"));
    }

    private static List<RedisMachine> machines() {
        CacheBlueprint cache = cache(MACHINES);
        CacheClusterBlueprint cluster = Objects.requireNonNull(cache.cluster());
        assertThat(RedisMachineLowering.creation(cluster).nodes())
                .extracting(RedisNode::host)
                .containsExactly("10.0.0.1", "node.example.org", "10.0.0.3");
        return new RedisMachineLowering("shop", new Version("7.0"), RedisFolders.debian()).instances(cache);
    }

    private static Map<String, String> container(String more) {
        CacheBlueprint cache = cache(more);
        return byName(RedisLowering.lower(cache, RedisSite.container(cache.version(), "/etc/redis", "/run/p")));
    }

    private static Map<String, String> settings(RedisMachine machine) {
        return byName(machine.configuration());
    }

    private static Map<String, String> byName(RedisConfiguration configuration) {
        return configuration.settings().stream().collect(Collectors.toMap(Setting::name, Setting::value));
    }
}
