package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.REGIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.blueprint.ConfigFileBlueprint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.HashRingBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.ConflictResolution;
import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.InstanceField;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReplicationResolutionTest {
    @Test
    void whoAgreesFollowsFromTheConsistency() {
        assertThat(agreeing("{factor: 3}")).isEqualTo("2 of 2, quorum");
        assertThat(agreeing("{factor: 5}")).isEqualTo("3 of 3, quorum");
        assertThat(agreeing("{factor: 3, consistency: one}")).isEqualTo("1 of 1, one");
        assertThat(agreeing("{factor: 3, consistency: all}")).isEqualTo("3 of 3, all");
        assertThat(agreeing("{factor: 3, reads: 1}"))
                .as("that one write is read again is a fact for the policies")
                .isEqualTo("1 of 2, null");
        assertThat(agreeing("{factor: 3, reads: 1, writes: 3}")).isEqualTo("1 of 3, null");
    }

    @Test
    void aRingHasTheTokensOfTheLargestRegionAndIsToldWhereItIs() throws JsonProcessingException {
        ServiceBlueprint web = web(
                """
                    replicas: {byRegion: {south: 3, north: 5}}
                    replication: {factor: 3, conflicts: last-write-wins, ring: {virtualNodes: 4}}
                """);
        ReplicationBlueprint replication = Objects.requireNonNull(web.replication());
        assertThat(replication.conflicts()).isEqualTo(ConflictResolution.LAST_WRITE_WINS);
        assertThat(web.env())
                .containsEntry("REPLICATION_READS", new EnvironmentSource.Text("2"))
                .containsEntry("REPLICATION_CONFLICTS", new EnvironmentSource.Text("last-write-wins"))
                .containsEntry("REPLICATION_RING_FILE", new EnvironmentSource.Text("/etc/holdfast/ring.json"))
                .containsEntry("REPLICATION_RING_MEMBER", new EnvironmentSource.Instance(InstanceField.ORDINAL))
                .containsEntry("REPLICATION_RING_REGION", new EnvironmentSource.Instance(InstanceField.REGION));
        ConfigFileBlueprint file = web.files().get(web.files().size() - 1);
        assertThat(file.path()).isEqualTo("/etc/holdfast/ring.json");
        JsonNode ring = new ObjectMapper().readTree(Objects.requireNonNull(file.content()));
        assertThat(ring.get("copies").intValue()).isEqualTo(3);
        assertThat(ring.get("virtualNodes").intValue()).isEqualTo(4);
        assertThat(ring.get("members")).hasToString("{\"north\":5,\"south\":3,\"spare\":5}");
        assertThat(ring.get("tokens")).hasSize(5);
        assertThat(ring.get("tokens").get(4).get(3).textValue()).isEqualTo(HashRingBlueprint.position("4/3"));
    }

    @Test
    void hotKeysAreToldWithTheirUnits() {
        ServiceBlueprint web = web(
                """
                    replicas: 5
                    replication: {factor: 3, env: KV, hotKeys: {window: 60s, requests: 10000, copies: 5}}
                """);
        assertThat(web.env())
                .containsEntry("KV_HOT_KEY_WINDOW_MS", new EnvironmentSource.Text("60000"))
                .containsEntry("KV_HOT_KEY_REQUESTS", new EnvironmentSource.Text("10000"))
                .containsEntry("KV_HOT_KEY_COPIES", new EnvironmentSource.Text("5"));
    }

    private static String agreeing(String replication) {
        ReplicationBlueprint resolved = Objects.requireNonNull(
                web("    replicas: 5\n    replication: " + replication + "\n").replication());
        Consistency consistency = resolved.consistency();
        return resolved.reads() + " of " + resolved.writes() + ", "
                + (consistency == null ? "null" : Spelling.of(consistency));
    }

    private static ServiceBlueprint web(String lines) {
        return Resolving.web(REGIONS + "  web:\n    image: example.org/web:1.0\n" + lines);
    }
}
