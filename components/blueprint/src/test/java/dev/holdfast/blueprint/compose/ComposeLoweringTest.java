package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for every Compose file, shown on MetaNode. */
class ComposeLoweringTest {
    private final ComposeProject metanode = Systems.lower(Resolving.metanode(null));

    @Test
    void runsEveryReplicaOfThePrimaryRegionOnItsOwn() {
        assertThat(metanode.services())
                .extracting(ComposeService::name)
                .contains("blockchain-1", "blockchain-2", "blockchain-3", "validator-5", "agreement-3", "ipfs-3", "rpc")
                .contains("state-primary", "state-replica-1", "state-replica-2", "backup-state", "state-wal")
                .doesNotContain("blockchain-4", "validator-6", "state-replica-3");
    }

    @Test
    void asksEveryServerForItsHealth() {
        assertThat(metanode.services())
                .filteredOn(ComposeLoweringTest::isServer)
                .hasSize(26)
                .allSatisfy(service -> {
                    assertThat(service.lifecycle().healthcheck())
                            .as(service.name())
                            .isNotNull();
                    assertThat(service.lifecycle().restart()).isEqualTo("unless-stopped");
                });
    }

    @Test
    void waitsForHealthOrSuccessAndNothingLess() {
        Set<String> conditions = new TreeSet<>();
        metanode.services()
                .forEach(service ->
                        conditions.addAll(service.lifecycle().dependsOn().values()));
        assertThat(conditions).containsExactly("service_completed_successfully", "service_healthy");
    }

    @Test
    void waitsOnlyForWhatComesBefore() {
        Set<String> before = new TreeSet<>();
        for (ComposeService service : metanode.services()) {
            assertThat(before)
                    .as(service.name())
                    .containsAll(service.lifecycle().dependsOn().keySet());
            before.add(service.name());
        }
    }

    @Test
    void limitsAndIsolatesEverything() {
        assertThat(metanode.services()).allSatisfy(service -> {
            assertThat(service.isolation().readOnly()).isTrue();
            assertThat(service.isolation().limits().memory()).matches("[0-9]+(M|b)");
            assertThat(service.isolation().limits().processes()).isPositive();
            assertThat(service.isolation().reservations() == null)
                    .as(service.name() + ": what hands a volume over is there for a moment, and must not wait for room")
                    .isEqualTo(service.name().endsWith("-volume"));
            assertThat(service.attachment().networks().isEmpty())
                    .isEqualTo(service.attachment().mode() != null);
        });
        assertThat(metanode.services())
                .filteredOn(service -> service.isolation().user().startsWith("0:"))
                .allSatisfy(service -> {
                    assertThat(service.name()).endsWith("-volume");
                    assertThat(service.attachment().mode()).isEqualTo("none");
                    assertThat(service.isolation().capabilities()).containsExactly("CHOWN");
                });
    }

    @Test
    void publishesLoadBalancersOnly() {
        assertThat(metanode.services())
                .filteredOn(service -> !service.attachment().ports().isEmpty())
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.name()).isEqualTo("rpc");
                    assertThat(service.attachment().ports())
                            .extracting(Attachment.PublishedPort::port)
                            .containsExactly(8545, 8546);
                });
        assertThat(metanode.networks())
                .extracting(ComposeNetwork::name, ComposeNetwork::internal, ComposeNetwork::ipv6)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("backend", true, true),
                        org.assertj.core.groups.Tuple.tuple("edge", false, true));
    }

    @Test
    void holdsNoSecret() {
        assertThat(metanode.variables())
                .extracting(RequiredVariable::name)
                .containsExactly("METANODE_NODE_KEY", "METANODE_STATE_APP_PASSWORD", "METANODE_VALIDATOR_KEY");
        assertThat(metanode.secrets())
                .extracting(SecretFile::path)
                .containsExactly(
                        "./secrets/alerts/heartbeat",
                        "./secrets/alerts/slack",
                        "./secrets/alerts/smtp",
                        "./secrets/grafana/password",
                        "./secrets/rpc-tls/tls.crt",
                        "./secrets/rpc-tls/tls.key",
                        "./secrets/state-admin/password",
                        "./secrets/state-app/password",
                        "./secrets/state-replication/password");
    }

    @Test
    void tellsAReplicaItsNameAndItsPeers() {
        Map<String, EnvironmentText> environment =
                Systems.find(metanode, "blockchain-2").program().environment();
        assertThat(environment.get("METANODE_NODE_ID")).isEqualTo(EnvironmentText.of("blockchain-2"));
        assertThat(environment.get("STATE_DB_HOST")).isEqualTo(EnvironmentText.of("state-primary"));
        assertThat(environment.values())
                .contains(EnvironmentText.of("blockchain-1:30303,blockchain-2:30303,blockchain-3:30303"));
    }

    @Test
    void mountsAVolumeAReplica() {
        assertThat(Systems.find(metanode, "ipfs-3").mounts().volumes())
                .containsExactly(new Mounts.VolumeMount("ipfs-3-data", "/data/ipfs"));
        assertThat(metanode.volumes()).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void startsTheBackupOnlyWhenAsked() {
        assertThat(Systems.find(metanode, "backup-state").lifecycle())
                .isEqualTo(Lifecycle.once(Map.of("state-primary", "service_healthy"), List.of("backup")));
    }

    @Test
    void namesTheEnvironmentBesideTheBase() {
        assertThat(metanode.name()).isEqualTo("metanode");
        assertThat(Systems.lower(Resolving.metanode("dev")).name()).isEqualTo("metanode-dev");
    }

    private static boolean isServer(ComposeService service) {
        return !service.lifecycle().restart().equals(Lifecycle.ONCE);
    }
}
