package dev.holdfast.templates.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private InRegion metanode = new InRegion(new Documents(List.of()), REGION);

    @BeforeAll
    void render() throws IOException {
        metanode = new InRegion(Documents.of(Files.readString(Path.of("../examples/metanode/topology.yaml"))), REGION);
    }

    @Test
    void blockchain() {
        StatefulSet set = metanode.set("metanode-blockchain");
        assertThat(set.getSpec().getReplicas()).as("the autoscaler's").isNull();
        HorizontalPodAutoscaler scaler = metanode.one(HorizontalPodAutoscaler.class, "metanode-blockchain");
        assertThat(scaler.getSpec().getMinReplicas()).isEqualTo(3);
        assertThat(scaler.getSpec().getMaxReplicas()).isEqualTo(5);
        assertThat(scaler.getSpec().getScaleTargetRef().getKind()).isEqualTo("StatefulSet");
        assertThat(set.getSpec().getPersistentVolumeClaimRetentionPolicy().getWhenScaled())
                .isEqualTo("Retain");
        assertThat(set.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds())
                .as("what the load balancer needs to notice, and 300 s of draining")
                .isGreaterThan(318);
        assertThat(InRegion.env(set, "METANODE_KEY")
                        .getValueFrom()
                        .getSecretKeyRef()
                        .getName())
                .isEqualTo("node");
        assertThat(InRegion.main(set).getReadinessProbe().getExec().getCommand())
                .anyMatch(argument -> argument.contains("web3_clientVersion"));
        assertThat(metanode.budget("metanode-blockchain")).isEqualTo(1);
        assertThat(metanode.sources("metanode-blockchain", 8545))
                .as("clients, and the load balancer with its checks")
                .containsExactlyInAnyOrder(
                        "metanode-blockchain",
                        "metanode-validator",
                        "metanode-agreement",
                        "metanode-rpc",
                        "metanode-blackbox-exporter");
        assertThat(metanode.sources("metanode-blockchain", 8546)).contains("metanode-rpc");
        assertThat(metanode.sources("metanode-blockchain", 9545)).contains("metanode-prometheus");
        approve("blockchain");
    }

    @Test
    void validator() {
        StatefulSet set = metanode.set("metanode-validator");
        assertThat(set.getMetadata().getAnnotations())
                .as("what rules on the object alone need to know")
                .containsEntry("holdfast.dev/consensus", "byzantine members=5 quorum=4");
        assertThat(set.getSpec().getReplicas()).isEqualTo(5);
        assertThat(set.getSpec().getPodManagementPolicy())
                .as("they wait for each other")
                .isEqualTo("Parallel");
        assertThat(InRegion.env(set, "METANODE_CONSENSUS_QUORUM").getValue()).isEqualTo("4");
        assertThat(InRegion.env(set, "METANODE_PEERS_ADDRESSES").getValue().split(",", -1))
                .hasSize(5);
        assertThat(metanode.budget("metanode-validator"))
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
        assertThat(metanode.sources("metanode-validator", 30303)).containsExactly("metanode-validator");
        approve("validator");
    }

    @Test
    void state() {
        GenericKubernetesResource cluster = metanode.custom("Cluster", "metanode-state");
        assertThat(cluster.getApiVersion()).isEqualTo("postgresql.cnpg.io/v1");
        assertThat(cluster.<Integer>get("spec", "instances"))
                .as("the primary and two replicas")
                .isEqualTo(3);
        assertThat(cluster.<String>get("spec", "bootstrap", "initdb", "secret", "name"))
                .isEqualTo("state-app");
        assertThat(cluster.<Map<String, Object>>get("spec", "postgresql", "synchronous"))
                .as("nothing that was acknowledged is lost, whoever becomes the primary")
                .containsEntry("number", 1)
                .containsEntry("dataDurability", "required")
                .containsEntry("failoverQuorum", true);
        assertThat(cluster.<Map<String, Object>>get("spec", "postgresql", "parameters"))
                .as("texts, as the operator takes nothing else")
                .containsEntry("max_connections", "500")
                .containsEntry("shared_buffers", "2048MB")
                .containsEntry("archive_timeout", "60s")
                .doesNotContainKeys("synchronous_standby_names", "hot_standby");
        assertThat(cluster.<List<Map<String, Object>>>get("spec", "topologySpreadConstraints"))
                .extracting(constraint -> constraint.get("topologyKey"))
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        assertThat(metanode.custom("Pooler", "metanode-state-pooler-rw")
                        .<Map<String, Object>>get("spec", "pgbouncer", "parameters"))
                .as("5 replicas at most, each with 40; the server leaves 245 to each of two")
                .containsEntry("default_pool_size", "200");
        assertThat(metanode.budget("metanode-state-pooler-rw")).isEqualTo(1);
        assertThat(metanode.sources("metanode-state", 5432))
                .containsExactlyInAnyOrder(
                        "metanode-state",
                        "metanode-state-pooler-rw",
                        "metanode-state-pooler-ro",
                        "namespace cnpg-system");
        assertThat(metanode.sources("metanode-state-pooler-rw", 5432)).containsExactly("metanode-blockchain");
        assertThat(metanode.objects())
                .as("the operator makes the budgets of its instances")
                .filteredOn(object -> object instanceof PodDisruptionBudget)
                .noneMatch(object -> object.getMetadata().getName().equals("metanode-state"));
        approve("state");
    }

    @Test
    void backups() {
        GenericKubernetesResource backup = metanode.custom("ScheduledBackup", "metanode-state");
        assertThat(backup.<String>get("spec", "schedule")).as("seconds first").isEqualTo("0 0 4 * * *");
        GenericKubernetesResource store = metanode.custom("ObjectStore", "metanode-state");
        assertThat(store.<String>get("spec", "configuration", "destinationPath"))
                .isEqualTo("s3://metanode-backups/metanode/production/us-east-1/state");
        assertThat(store.<String>get("spec", "configuration", "wal", "encryption"))
                .isEqualTo("aws:kms");
        approve("backups");
    }

    /** Without what the targets of monitoring render, which is approved there. */
    @Test
    void monitoring() {
        assertThat(metanode.set("metanode-prometheus").getSpec().getReplicas()).isEqualTo(2);
        assertThat(metanode.set("metanode-alertmanager").getSpec().getReplicas())
                .isEqualTo(3);
        assertThat(metanode.budget("metanode-prometheus")).isEqualTo(1);
        assertThat(metanode.budget("metanode-alertmanager")).isEqualTo(1);
        assertThat(metanode.sources("metanode-prometheus", 9090)).containsExactly("metanode-grafana");
        assertThat(metanode.sources("metanode-alertmanager", 9093)).containsExactly("metanode-prometheus");
        String text = metanode.text("monitoring.yaml");
        approveText(Stream.of(text.split("(?m)^---\n", -1))
                .filter(document -> !document.contains("kind: ConfigMap\n"))
                .collect(Collectors.joining("---\n")));
    }

    /** A ConfigMap holds a mebibyte at most. */
    @Test
    void whatMeasuresReadsFitsIntoItsConfigMaps() {
        assertThat(metanode.objects())
                .filteredOn(ConfigMap.class::isInstance)
                .map(ConfigMap.class::cast)
                .allSatisfy(map -> assertThat(map.getData().values().stream()
                                .mapToInt(String::length)
                                .sum())
                        .as(map.getMetadata().getName())
                        .isLessThan(1 << 18));
    }

    private void approve(String file) {
        approveText(metanode.text(file + ".yaml"));
    }

    private static void approveText(String text) {
        assertThat(text).doesNotContain("kind: Secret\n");
        Approvals.verify(text, new Options().forFile().withExtension(".yaml"));
    }
}
