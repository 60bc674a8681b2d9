package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the MetaNode of the examples becomes in its primary region. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetanodeObjectsTest {
    private static final String REGION = "us-east-1";

    private Documents metanode = new Documents(List.of());

    @BeforeAll
    void render() throws IOException {
        metanode = Documents.of(Files.readString(Path.of("../examples/metanode/topology.yaml")));
    }

    @Test
    void blockchain() {
        StatefulSet set = set("metanode-blockchain");
        assertThat(set.getSpec().getReplicas()).as("the autoscaler's").isNull();
        HorizontalPodAutoscaler scaler = metanode.one(REGION, HorizontalPodAutoscaler.class, "metanode-blockchain");
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(3);
        assertThat(scaler.getSpec().getMaxReplicas()).isEqualTo(5);
        assertThat(scaler.getSpec().getScaleTargetRef().getKind()).isEqualTo("StatefulSet");
        assertThat(set.getSpec().getPersistentVolumeClaimRetentionPolicy().getWhenScaled())
                .isEqualTo("Retain");
        assertThat(set.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .as("what the load balancer needs to notice, and 300 s of draining")
                .isGreaterThan(318);
        assertThat(env(set, "METANODE_KEY").getValueFrom().getSecretKeyRef().getName())
                .isEqualTo("node");
        assertThat(main(set).getReadinessProbe().getExec().getCommand())
                .anyMatch(argument -> argument.contains("web3_clientVersion"));
        assertThat(budget("metanode-blockchain")).isEqualTo(1);
        assertThat(sources("metanode-blockchain", 8545))
                .as("clients, and the load balancer with its checks")
                .containsExactlyInAnyOrder(
                        "metanode-blockchain",
                        "metanode-validator",
                        "metanode-agreement",
                        "metanode-rpc",
                        "namespace monitoring");
        assertThat(sources("metanode-blockchain", 8546)).contains("metanode-rpc");
        assertThat(sources("metanode-blockchain", 9545)).contains("namespace monitoring");
        approve("blockchain");
    }

    @Test
    void validator() {
        StatefulSet set = set("metanode-validator");
        assertThat(set.getSpec().getReplicas()).isEqualTo(5);
        assertThat(set.getSpec().getPodManagementPolicy())
                .as("they wait for each other")
                .isEqualTo("Parallel");
        assertThat(env(set, "METANODE_CONSENSUS_QUORUM").getValue()).isEqualTo("4");
        assertThat(env(set, "METANODE_PEERS_ADDRESSES").getValue().split(",", -1))
                .hasSize(5);
        assertThat(budget("metanode-validator"))
                .as("five without the quorum of four")
                .isEqualTo(1);
        assertThat(set.getSpec().getTemplate().getSpec().getTopologySpreadConstraints())
                .anySatisfy(zones -> {
                    assertThat(zones.getTopologyKey()).isEqualTo("topology.kubernetes.io/zone");
                    assertThat(zones.getMinDomains())
                            .as("a lost zone takes one vote")
                            .isEqualTo(5);
                    assertThat(zones.getWhenUnsatisfiable()).isEqualTo("DoNotSchedule");
                });
        assertThat(sources("metanode-validator", 30303)).containsExactly("metanode-validator");
        approve("validator");
    }

    @Test
    void state() {
        StatefulSet primary = set("metanode-state-primary");
        StatefulSet replica = set("metanode-state-replica");
        assertThat(primary.getSpec().getReplicas()).isEqualTo(1);
        assertThat(replica.getSpec().getReplicas()).isEqualTo(2);
        assertThat(budget("metanode-state-replica")).isEqualTo(1);
        assertThat(metanode.objects(REGION))
                .as("a budget of a single instance would keep its node from being drained")
                .filteredOn(object -> object instanceof PodDisruptionBudget)
                .noneMatch(object -> object.getMetadata().getName().equals("metanode-state-primary"));
        Probe startup = main(primary).getStartupProbe();
        assertThat(startup.getPeriodSeconds() * startup.getFailureThreshold())
                .as("seconds to recover from a crash")
                .isGreaterThanOrEqualTo(1800);
        assertThat(main(replica).getVolumeMounts())
                .extracting(VolumeMount::getMountPath)
                .as("a replica needs no other password")
                .contains("/run/secrets/holdfast/replication-password")
                .doesNotContain("/run/secrets/holdfast/admin-password", "/run/secrets/holdfast/password");
        ConfigMap files = metanode.one(REGION, ConfigMap.class, "metanode-state");
        assertThat(files.getData().get("postgresql.conf"))
                .contains("synchronous_standby_names = 'ANY 1 (replica_0, replica_1)'", "max_connections = '500'");
        assertThat(files.getData().get("pg_hba.conf")).doesNotContain("trust");
        assertThat(sources("metanode-state-primary", 5432))
                .containsExactlyInAnyOrder(
                        "metanode-blockchain",
                        "metanode-state-replica",
                        "metanode-state-backup",
                        "metanode-state-wal",
                        "namespace monitoring");
        assertThat(sources("metanode-state-replica", 5432))
                .as("nobody reads there")
                .isEmpty();
        approve("state");
    }

    private void approve(String file) {
        String text = metanode.text(REGION + "/" + file + ".yaml");
        assertThat(text).doesNotContain("kind: Secret\n");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }

    private StatefulSet set(String name) {
        return metanode.one(REGION, StatefulSet.class, name);
    }

    private static io.fabric8.kubernetes.api.model.Container main(StatefulSet set) {
        return set.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    private static EnvVar env(StatefulSet set, String name) {
        return main(set).getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no variable " + name));
    }

    private int budget(String name) {
        return metanode.one(REGION, PodDisruptionBudget.class, name)
                .getSpec()
                .getMaxUnavailable()
                .getIntVal();
    }

    /** Who may connect to a port of a workload. */
    private List<String> sources(String workload, int port) {
        return metanode.one(REGION, NetworkPolicy.class, workload).getSpec().getIngress().stream()
                .filter(rule ->
                        rule.getPorts().stream().anyMatch(each -> each.getPort().getIntVal() == port))
                .flatMap(rule -> rule.getFrom().stream())
                .flatMap(peer -> peer.getPodSelector() != null
                        ? Stream.of(peer.getPodSelector().getMatchLabels().get("app.kubernetes.io/instance"))
                        : peer.getNamespaceSelector().getMatchLabels().values().stream()
                                .map(namespace -> "namespace " + namespace))
                .toList();
    }
}
