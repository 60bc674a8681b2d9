package dev.holdfast.stacks.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.kubernetes.harness.EngineRun;
import dev.holdfast.kubernetes.harness.PulumiEngine;
import dev.holdfast.kubernetes.harness.TestCluster;
import dev.holdfast.kubernetes.harness.Workload;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of the reference system's primary region on the real engine and control plane, from the first {@code up} to {@code
 * destroy}. Each test goes on from where the one before it left the system.
 */
@Tag("e2e")
@ExtendWith(TestCluster.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MetaNodeE2eTest {

    private static final String CANARY = "canary-5e1f0b77";
    private static final String NAMESPACE = "metanode";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What pods refer to: see the topology. */
    private static final Map<String, String> SECRETS = new TreeMap<>(Map.ofEntries(
            Map.entry("secrets.node.key", CANARY + "-node"),
            Map.entry("secrets.validator.key", CANARY + "-validator"),
            Map.entry("secrets.rpc-tls[\"tls.crt\"]", CANARY + "-certificate"),
            Map.entry("secrets.rpc-tls[\"tls.key\"]", CANARY + "-private"),
            Map.entry("secrets.state-app.username", "app"),
            Map.entry("secrets.state-app.password", CANARY + "-app"),
            Map.entry("secrets.state-admin.username", "postgres"),
            Map.entry("secrets.state-admin.password", CANARY + "-admin"),
            Map.entry("secrets.backup-access.AWS_ACCESS_KEY_ID", CANARY + "-key"),
            Map.entry("secrets.backup-access.AWS_SECRET_ACCESS_KEY", CANARY + "-backup"),
            Map.entry("secrets.alerts.slack", CANARY + "-slack"),
            Map.entry("secrets.alerts.smtp", CANARY + "-smtp"),
            Map.entry("secrets.alerts.heartbeat", CANARY + "-heartbeat"),
            Map.entry("secrets.grafana.password", CANARY + "-grafana")));

    private static final Change ONE_PROXY_MORE =
            new Change("instances: 2", "instances: 3", List.of("update metanode-rpc-deployment [spec.replicas]"));

    /** The members are told each other's addresses. */
    private static final Change ONE_STATEFUL_REPLICA_MORE = new Change(
            "kubo:v0.36.0\n    replicas: 3",
            "kubo:v0.36.0\n    replicas: 4",
            List.of(
                    "create metanode-ipfs-claim-data-3",
                    "update metanode-ipfs-statefulset [spec.replicas, spec.template.spec.containers[0].env[1].value]"));

    private static final Change NEW_IMAGE = new Change(
            "agreement:1.8.2",
            "agreement:1.8.3",
            List.of("update metanode-agreement-statefulset [spec.template.spec.containers[0].image]"));

    private static final Change NEW_VARIABLE = new Change(
            "METANODE_NETWORK: testnet",
            "METANODE_NETWORK: mainnet",
            List.of("update metanode-blockchain-statefulset [spec.template.spec.containers[0].env[1].value]"));

    /** The claims, and not the set's templates, which Kubernetes does not let change. */
    private static final Change GROWTH = new Change(
            "{size: 20Gi, mountPath: /data}",
            "{size: 30Gi, mountPath: /data}",
            List.of(
                    "update metanode-validator-claim-data-0 [spec.resources.requests.storage]",
                    "update metanode-validator-claim-data-1 [spec.resources.requests.storage]",
                    "update metanode-validator-claim-data-2 [spec.resources.requests.storage]",
                    "update metanode-validator-claim-data-3 [spec.resources.requests.storage]",
                    "update metanode-validator-claim-data-4 [spec.resources.requests.storage]"));

    private static final List<Change> CHANGES =
            List.of(ONE_PROXY_MORE, ONE_STATEFUL_REPLICA_MORE, NEW_IMAGE, NEW_VARIABLE, GROWTH);

    private final KubernetesClient client;
    private final PulumiEngine engine;
    private final Deployment system;

    /** A change of the topology, and all that it may change in the cluster. */
    private record Change(String before, String after, List<String> steps) {}

    MetaNodeE2eTest(TestCluster cluster, @TempDir Path folder) {
        this.client = cluster.client();
        this.engine = PulumiEngine.start(cluster);
        this.system = Deployment.of(engine, cluster, "metanode", TestTopologies.metaNode(), folder);
    }

    @BeforeAll
    void configure() {
        system.stack().config("region", "us-east-1");
        system.stack().secretsAt(SECRETS);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    @Order(1)
    void upCreatesEverything() {
        EngineRun preview = system.preview("--diff").expectSuccess();
        EngineRun up = system.up().expectSuccess();

        assertThat(up.changes()).extracting(step -> step.operation()).containsOnly("create");
        assertThat(preview.changes()).hasSameSizeAs(up.changes());
        assertThat(ClusterContents.missing(client, NAMESPACE, system.stack())).isEmpty();
        assertThat(urns()).containsExactlyInAnyOrderElementsOf(TestTopologies.metaNodeUrns("production", "metanode"));
        assertThat(system.stack().outputs().path("namespace").asText()).isEqualTo(NAMESPACE);
        assertThat(system.stack()
                        .outputs()
                        .path("addresses")
                        .path("metanode-rpc")
                        .asText())
                .startsWith("203.0.113.");
    }

    @Test
    @Order(2)
    void allPodsAreReadyAndSpreadOverTheZones() {
        TestCluster.await(
                "all pods are ready, those of the autoscaler among them",
                LIMIT,
                () -> workloads().values().stream().allMatch(Workload::isReady)
                        && workload("metanode-blockchain").replicas() == 3);

        // Five zones: each vote of the validators has one of its own, and nothing stands twice in a zone.
        assertThat(workload("metanode-validator").podsByZone().values()).containsExactly(1, 1, 1, 1, 1);
        assertThat(workloads().values()).allSatisfy(workload -> assertThat(workload.skew())
                .as("%s %s", workload.name(), workload.podsByZone())
                .isLessThanOrEqualTo(1));
        assertThat(client.persistentVolumeClaims().inNamespace(NAMESPACE).list().getItems())
                .hasSizeGreaterThanOrEqualTo(14)
                .allMatch(claim -> claim.getStatus().getPhase().equals("Bound"));
    }

    @Test
    @Order(3)
    void secondUpChangesNothing() {
        assertThat(system.up().expectSuccess().changes()).isEmpty();
        assertThat(system.refresh().expectSuccess().changes()).isEmpty();
        assertThat(system.up().expectSuccess().changes()).isEmpty();
    }

    @Test
    @Order(4)
    void eachChangeIsTheSmallestDifference() {
        assertThat(previewed(ONE_PROXY_MORE)).isEqualTo(ONE_PROXY_MORE.steps());
        assertThat(previewed(ONE_STATEFUL_REPLICA_MORE)).isEqualTo(ONE_STATEFUL_REPLICA_MORE.steps());
        assertThat(previewed(NEW_IMAGE)).isEqualTo(NEW_IMAGE.steps());
        assertThat(previewed(NEW_VARIABLE)).isEqualTo(NEW_VARIABLE.steps());
        assertThat(previewed(GROWTH)).isEqualTo(GROWTH.steps());
    }

    @Test
    @Order(5)
    void replicasOfTheAutoscalerStay() {
        client.apps()
                .statefulSets()
                .inNamespace(NAMESPACE)
                .withName("metanode-blockchain")
                .scale(5);

        assertThat(system.up().expectSuccess().changes()).isEmpty();

        assertThat(workload("metanode-blockchain").replicas()).isEqualTo(5);
    }

    @Test
    @Order(6)
    void changesAreMadeInPlace() {
        Map<String, String> before = uids();
        CHANGES.forEach(change -> system.edit(change.before(), change.after()));

        EngineRun up = system.up().expectSuccess();

        assertThat(Deployment.changes(up))
                .containsExactlyInAnyOrderElementsOf(CHANGES.stream()
                        .flatMap(change -> change.steps().stream())
                        .toList());
        assertThat(uids()).isEqualTo(before);
        assertThat(workload("metanode-agreement").pods())
                .extracting(pod -> pod.getSpec().getContainers().get(0).getImage())
                .containsOnly("ghcr.io/metanode/agreement:1.8.3");
        assertThat(workload("metanode-blockchain").replicas()).isEqualTo(5);
        TestCluster.await("all volumes have grown", LIMIT, () -> claims("metanode-validator").stream()
                .allMatch(claim -> new Quantity("30Gi")
                        .equals(claim.getStatus().getCapacity().get("storage"))));
        assertThat(system.up().expectSuccess().changes()).isEmpty();
    }

    @Test
    @Order(7)
    void driftIsFoundByRefreshAndMendedByUp() {
        client.apps()
                .deployments()
                .inNamespace(NAMESPACE)
                .withName("metanode-rpc")
                .scale(1);
        client.policy()
                .v1()
                .podDisruptionBudget()
                .inNamespace(NAMESPACE)
                .withName("metanode-validator")
                .delete();

        assertThat(Deployment.changes(system.refresh().expectSuccess()))
                .containsExactly(
                        "delete metanode-validator-poddisruptionbudget",
                        "update metanode-rpc-deployment [spec.replicas]");
        assertThat(Deployment.changes(system.up().expectSuccess()))
                .containsExactly(
                        "create metanode-validator-poddisruptionbudget",
                        "update metanode-rpc-deployment [spec.replicas]");
        assertThat(workload("metanode-rpc").replicas()).isEqualTo(3);
        assertThat(system.up().expectSuccess().changes()).isEmpty();
    }

    @Test
    @Order(8)
    void secretAppearsNowhereInTheClear() {
        String encoded = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));
        String hidden = encoded.substring(0, encoded.length() - 4);
        String pods = client.getKubernetesSerialization()
                .asJson(client.pods().inNamespace(NAMESPACE).list());

        assertThat(system.said()).noneMatch(text -> text.contains(CANARY) || text.contains(hidden));
        assertThat(List.of(system.stack().export(), pods))
                .noneMatch(text -> text.contains(CANARY) || text.contains(hidden));
        assertThat(client.secrets()
                        .inNamespace(NAMESPACE)
                        .withName("node")
                        .get()
                        .getData())
                .containsKey("key");
    }

    @Test
    @Order(9)
    void patchOfTheTopologyIsInTheCluster() {
        assertThat(client.services()
                        .inNamespace(NAMESPACE)
                        .withName("metanode-rpc")
                        .get()
                        .getMetadata()
                        .getAnnotations())
                .containsEntry("service.beta.kubernetes.io/aws-load-balancer-type", "external");
    }

    @Test
    @Order(10)
    void destroyLeavesWhatHoldsData() {
        assertThat(system.destroy().expectFailure().output()).contains("protect");

        system.destroy("--exclude-protected").expectSuccess();

        assertThat(system.stack().resources())
                .filteredOn(resource -> resource.path("type").asText().startsWith("kubernetes:"))
                .extracting(resource -> resource.path("type").asText())
                .containsOnly(
                        "kubernetes:core/v1:Namespace",
                        "kubernetes:core/v1:PersistentVolumeClaim",
                        "kubernetes:postgresql.cnpg.io/v1:Cluster",
                        // The archive of the database, without which that is not whole.
                        "kubernetes:barmancloud.cnpg.io/v1:ObjectStore");
        assertThat(ClusterContents.in(client, NAMESPACE))
                .isNotEmpty()
                .allMatch(object -> object.startsWith("PersistentVolumeClaim "));
    }

    /** What a change would do; it is taken back. */
    private List<String> previewed(Change change) {
        List<String> steps = Deployment.changes(
                system.edit(change.before(), change.after()).preview().expectSuccess());
        system.edit(change.after(), change.before());
        return steps;
    }

    /** Those of the system, without its secrets, which the golden ones leave to whoever deploys. */
    private List<String> urns() {
        return system.stack().resources().stream()
                .map(resource -> resource.path("urn").asText())
                .filter(urn -> urn.contains("holdfast:kubernetes:Application"))
                .filter(urn -> !urn.contains("kubernetes:core/v1:Secret"))
                .toList();
    }

    private Map<String, Workload> workloads() {
        return Workload.in(client, NAMESPACE).stream().collect(Collectors.toMap(Workload::name, workload -> workload));
    }

    private Workload workload(String name) {
        return Objects.requireNonNull(workloads().get(name), name);
    }

    private Map<String, String> uids() {
        return client.apps().statefulSets().inNamespace(NAMESPACE).list().getItems().stream()
                .collect(Collectors.toMap(set -> set.getMetadata().getName(), set -> set.getMetadata()
                        .getUid()));
    }

    private List<PersistentVolumeClaim> claims(String statefulSet) {
        return client.persistentVolumeClaims().inNamespace(NAMESPACE).list().getItems().stream()
                .filter(claim -> claim.getMetadata().getName().startsWith("data-" + statefulSet + "-"))
                .toList();
    }
}
