package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.topology.CacheRole;
import dev.holdfast.topology.Eviction;
import dev.holdfast.topology.Strictness;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CacheClusterResolutionTest {
    private static final String TEXT = WEB
            + """
            caches:
              sessions:
                engine: redis
                version: "7.2"
                memory: 2Gi
                password: {secret: sessions/password}
                cluster: {masters: 3%s}
            """;

    @Test
    void aCacheOfThreeMastersHasAllThatItNeeds() {
        CacheClusterBlueprint cluster = cluster("");
        assertThat(cluster.replicasPerMaster()).isOne();
        assertThat(cluster.nodes()).isEqualTo(6);
        assertThat(cluster.role()).isEqualTo(CacheRole.EVICTING);
        assertThat(cluster.nodeTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(cluster.requireFullCoverage()).isTrue();
        assertThat(cluster.minReplicasToWrite()).isZero();
        assertThat(cluster.storage().size()).as("for the name of the node").hasToString("1Gi");
        assertThat(cluster.storage().mountPath()).isEqualTo("/data");
        assertThat(cluster.placement().acrossHosts()).isEqualTo(Strictness.REQUIRED);
        assertThat(cluster.disruption().byRegion()).containsEntry("local", 1);
        assertThat(cache("").eviction()).isEqualTo(Eviction.LEAST_RECENTLY_USED);
        assertThat(cache("").resources().memoryLimit()).hasToString("3Gi");
    }

    /** Nothing goes, a write is never on one node only, the log has room, and so has the copy while it is written. */
    @Test
    void aStoreKeepsWhatItIsGiven() {
        CacheClusterBlueprint cluster = cluster(", role: storing");
        assertThat(cluster.minReplicasToWrite()).isOne();
        assertThat(cluster.storage().size()).hasToString("8Gi");
        assertThat(cache(", role: storing").eviction()).isEqualTo(Eviction.NEVER);
        assertThat(cache(", role: storing").resources().memoryLimit()).hasToString("4Gi");
        assertThat(why(blueprint(", role: storing"), "caches.sessions.cluster.storage.size")
                        .origin())
                .isInstanceOf(Origin.Derived.class);
    }

    @Test
    void aStoreWithoutReplicasWaitsForNone() {
        CacheClusterBlueprint cluster = cluster(", role: storing, replicasPerMaster: 0");
        assertThat(cluster.minReplicasToWrite()).isZero();
        assertThat(cluster.placement().acrossHosts()).isEqualTo(Strictness.OFF);
    }

    @Test
    void whatIsWrittenStands() {
        CacheClusterBlueprint cluster = cluster(
                ", replicasPerMaster: 2, role: storing, minReplicasToWrite: 2, nodeTimeout: 15s, requireFullCoverage: false, storage: {size: 50Gi, storageClass: fast}");
        assertThat(cluster.nodes()).isEqualTo(9);
        assertThat(cluster.minReplicasToWrite()).isEqualTo(2);
        assertThat(cluster.nodeTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(cluster.requireFullCoverage()).isFalse();
        assertThat(cluster.storage().size()).hasToString("50Gi");
        assertThat(cluster.storage().storageClass()).isEqualTo("fast");
    }

    @Test
    void machinesAreNamedAfterTheCacheUnlessSomebodySaysWhereTheyAre() {
        assertThat(cluster("").machines())
                .extracting(CacheMachineBlueprint::host, CacheMachineBlueprint::port, CacheMachineBlueprint::busPort)
                .startsWith(tuple("sessions-1", 6379, 16_379))
                .hasSize(6);
        assertThat(cluster(
                                ", machines: [{host: 10.0.0.1, port: 7000}, {host: 10.0.0.1, port: 7001},"
                                        + " {host: 10.0.0.2, port: 7000}, {host: 10.0.0.2, port: 7001, busPort: 9001},"
                                        + " {host: redis.example.org, port: 7000, listen: 10.0.0.3}, {host: redis.example.org, port: 7001}]")
                        .machines())
                .as("masters begin on different hosts, and no shard has two nodes on one")
                .extracting(
                        CacheMachineBlueprint::name,
                        CacheMachineBlueprint::announcesAddress,
                        CacheMachineBlueprint::busPort,
                        CacheMachineBlueprint::shard,
                        CacheMachineBlueprint::beginsAsMaster)
                .containsExactly(
                        tuple("sessions-1", true, 17_000, 0, true),
                        tuple("sessions-2", true, 17_001, 1, false),
                        tuple("sessions-3", true, 17_000, 2, true),
                        tuple("sessions-4", true, 9001, 0, false),
                        tuple("sessions-5", false, 17_000, 1, true),
                        tuple("sessions-6", false, 17_001, 2, false));
    }

    @Test
    void saysWhy() {
        assertThat(why(blueprint(""), "caches.sessions.cluster.replicasPerMaster")
                        .origin())
                .isEqualTo(new Origin.Default("without one, a lost master takes its part of the keys with it"));
        assertThat(why(blueprint(", nodeTimeout: 7s"), "caches.sessions.cluster.nodeTimeout")
                        .origin())
                .isInstanceOf(Origin.Written.class);
    }

    /** Two masters: when one is lost, one of two is no majority. */
    @Test
    void refusesWhatCannotReplaceALostMaster() {
        assertThat(Resolving.fault(TEXT.formatted("").replace("masters: 3", "masters: 2")))
                .isEqualTo(
                        "contradiction caches.sessions.cluster.masters: when one of 2 is lost, no majority of masters"
                                + " is left to let a replica take its place");
    }

    private static Blueprint blueprint(String more) {
        return Resolving.blueprint(TEXT.formatted(more));
    }

    private static CacheBlueprint cache(String more) {
        return there(blueprint(more).caches().get("sessions"));
    }

    private static CacheClusterBlueprint cluster(String more) {
        return there(cache(more).cluster());
    }
}
