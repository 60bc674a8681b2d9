package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.data.CloudNativePg;
import dev.holdfast.blueprint.kubernetes.api.Cluster;
import dev.holdfast.blueprint.kubernetes.api.ClusterInitDb;
import dev.holdfast.blueprint.kubernetes.api.ClusterPlugin;
import dev.holdfast.blueprint.kubernetes.api.ClusterSpec;
import dev.holdfast.blueprint.kubernetes.api.ClusterStorage;
import dev.holdfast.blueprint.kubernetes.api.ClusterSynchronous;
import dev.holdfast.blueprint.kubernetes.api.CronJob;
import dev.holdfast.blueprint.kubernetes.api.EnvVar;
import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.ObjectStore;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.Pooler;
import dev.holdfast.blueprint.kubernetes.api.PoolerSpec;
import dev.holdfast.blueprint.kubernetes.api.ScheduledBackup;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database becomes that CloudNativePG runs. */
class PostgresClustersTest {
    private static final String USERS = Lowered.SHOP
            + Lowered.WEB
            + """
                uses:
                  - {database: state, access: read-write, env: STATE}
                  - {database: state, access: read-only, env: READ}
            databases:
              state:
                engine: postgresql
                version: "15.14"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 10Gi, storageClass: fast}
                resources: {requests: {cpu: 1, memory: 2Gi}, limits: {memory: 2Gi}}
                parameters: {work_mem: 8MB}
            """;
    private static final String REPLICATED = USERS + "    readReplicas: 2\n";
    private static final String POOLED = REPLICATED + "    maxConnections: 200\n    pool: {perReplica: 10}\n";
    private static final String BACKED_UP =
            """
            backups:
              schedule: "30 4 * * 7"
              timeZone: UTC
              retention: 14d
              to: s3://shop-backups
              region: eu-central-1
              image: ghcr.io/shop/backup:1.0.0
              walArchive: continuous
              credentials: backup-access
            """;

    @Test
    void theOperatorMakesThePodsAndNobodyElse() {
        Lowered shop = Lowered.of(POOLED + BACKED_UP);
        assertThat(shop.all(StatefulSet.class)).isEmpty();
        assertThat(shop.all(CronJob.class)).isEmpty();
        ClusterSpec spec = cluster(shop);
        assertThat(spec.instances()).as("the primary and two replicas").isEqualTo(3);
        assertThat(spec.imageName()).isEqualTo("ghcr.io/cloudnative-pg/postgresql:15.14-standard-bookworm");
        assertThat(spec.initdb()).isEqualTo(new ClusterInitDb("state", "app", "state-app", true));
        assertThat(spec.superuserSecret()).isEqualTo("state-admin");
        assertThat(spec.storage()).isEqualTo(new ClusterStorage("10Gi", "fast"));
        assertThat(spec.sharedMemory()).isEqualTo("256Mi");
        assertThat(spec.stopDelay()).isEqualTo(120);
        assertThat(spec.resources().limits()).containsEntry("memory", "2Gi");
    }

    @Test
    void instancesKeepApartAndAreUpdatedByASwitchover() {
        ClusterSpec spec = cluster(Lowered.of(REPLICATED));
        assertThat(spec.affinity().enablePodAntiAffinity()).isTrue();
        assertThat(spec.affinity().podAntiAffinityType()).isEqualTo("required");
        assertThat(spec.topologySpreadConstraints()).hasSize(2).allSatisfy(constraint -> assertThat(
                        constraint.labelSelector().matchLabels())
                .as("instances, and jobs that make one, whose volume decides where it runs; no poolers")
                .isEqualTo(Map.of("cnpg.io/cluster", "shop-state", "app.kubernetes.io/component", "database")));
        assertThat(spec.inheritedLabels())
                .as("the operator writes its own values of others, again and again")
                .containsEntry("app.kubernetes.io/part-of", "shop")
                .doesNotContainKeys("app.kubernetes.io/name", "app.kubernetes.io/managed-by");
        assertThat(spec.primaryUpdateMethod()).isEqualTo("switchover");
        assertThat(spec.enablePDB()).isTrue();
    }

    @Test
    void aSingleInstanceKeepsNoNodeFromBeingDrained() {
        ClusterSpec spec = cluster(Lowered.of(USERS));
        assertThat(spec.instances()).isEqualTo(1);
        assertThat(spec.enablePDB()).isFalse();
        assertThat(spec.primaryUpdateMethod()).isEqualTo("restart");
        assertThat(spec.affinity().enablePodAntiAffinity()).isFalse();
        assertThat(spec.topologySpreadConstraints()).isEmpty();
    }

    @Test
    void parametersAreThoseOfTheTopologyWithoutThoseOfTheOperator() {
        Map<String, String> parameters = cluster(Lowered.of(REPLICATED + "    synchronous: {standbys: 1}\n"))
                .postgresql()
                .parameters();
        assertThat(parameters)
                .containsEntry("work_mem", "8MB")
                .containsEntry("max_connections", "100")
                .containsEntry("shared_buffers", "512MB")
                .containsEntry("wal_log_hints", "on")
                .doesNotContainKeys(
                        "hot_standby", "synchronous_standby_names", "synchronous_commit", "archive_timeout");
        assertThat(parameters.keySet()).noneMatch(CloudNativePg::fixes);
    }

    @Test
    void commitsWaitAsTheTopologySays() {
        assertThat(cluster(Lowered.of(REPLICATED)).postgresql().synchronous()).isNull();
        assertThat(cluster(Lowered.of(REPLICATED + "    synchronous: {standbys: 1, onLoss: stall}\n"))
                        .postgresql()
                        .synchronous())
                .isEqualTo(new ClusterSynchronous("any", 1, "required", true));
        assertThat(cluster(Lowered.of(REPLICATED + "    synchronous: {standbys: 2, onLoss: degrade}\n"))
                        .postgresql()
                        .synchronous())
                .isEqualTo(new ClusterSynchronous("any", 2, "preferred", false));
    }

    @Test
    void clientsAskTheServicesThatTheOperatorMakes() {
        Lowered alone = Lowered.of(USERS);
        assertThat(Lowered.env(alone.main("shop-web"), "STATE_HOST")).isEqualTo("shop-state-rw.shop.svc");
        assertThat(Lowered.env(alone.main("shop-web"), "READ_HOST"))
                .as("no replica answers")
                .isEqualTo("shop-state-rw.shop.svc");
        Lowered replicated = Lowered.of(REPLICATED);
        assertThat(Lowered.env(replicated.main("shop-web"), "READ_HOST")).isEqualTo("shop-state-ro.shop.svc");
        assertThat(replicated.pod("shop-web").initContainers().get(0).args())
                .containsExactly("wait-for-state", "shop-state-rw.shop.svc", "5432");
        Lowered pooled = Lowered.of(POOLED);
        assertThat(Lowered.env(pooled.main("shop-web"), "STATE_HOST")).isEqualTo("shop-state-pooler-rw.shop.svc");
        assertThat(Lowered.env(pooled.main("shop-web"), "READ_HOST")).isEqualTo("shop-state-pooler-ro.shop.svc");
    }

    @Test
    void poolersCarryTheServicesAndSurviveTheLossOfOne() {
        Lowered shop = Lowered.of(POOLED);
        PoolerSpec writes = shop.one(Pooler.class, "shop-state-pooler-rw").spec();
        assertThat(writes.cluster()).isEqualTo("shop-state");
        assertThat(writes.type()).isEqualTo("rw");
        assertThat(writes.instances()).isEqualTo(2);
        assertThat(writes.poolMode()).isEqualTo("session");
        assertThat(writes.parameters())
                .as("3 replicas and one more during an update, each with 10")
                .containsEntry("default_pool_size", "40")
                .containsEntry("max_client_conn", "1000");
        assertThat(writes.topologySpreadConstraints()).isNotEmpty();
        assertThat(shop.one(Pooler.class, "shop-state-pooler-ro").spec().type()).isEqualTo("ro");
        assertThat(shop.one(PodDisruptionBudget.class, "shop-state-pooler-rw")
                        .spec()
                        .selector())
                .as("the operator overwrites all labels but its own")
                .isEqualTo(new LabelSelector(Map.of("cnpg.io/poolerName", "shop-state-pooler-rw")));
        Lowered alone = Lowered.of(USERS + "    pool: {perReplica: 10}\n    kubernetes: {pooler: {instances: 1}}\n");
        assertThat(alone.all(Pooler.class)).hasSize(1);
        assertThat(alone.has(PodDisruptionBudget.class, "shop-state-pooler-rw")).isFalse();
    }

    @Test
    void instancesHearEachOtherTheOperatorAndTheirClients() {
        NetworkPolicy direct = Lowered.of(REPLICATED).one(NetworkPolicy.class, "shop-state");
        assertThat(direct.spec().podSelector().matchLabels())
                .isEqualTo(Map.of("cnpg.io/cluster", "shop-state", "app.kubernetes.io/component", "database"));
        assertThat(clients(direct, 5432)).containsExactlyInAnyOrder("shop-state", "shop-web");
        assertThat(clients(direct, 8000)).as("whether one is cut off").containsExactly("shop-state");
        assertThat(direct.spec().ingress())
                .contains(
                        new NetworkPolicyRule(
                                List.of(new NetworkPolicyPeer(
                                        new LabelSelector(Map.of("app.kubernetes.io/name", "cloudnative-pg")),
                                        new LabelSelector(Map.of("kubernetes.io/metadata.name", "cnpg-system")),
                                        null)),
                                List.of(tcp(5432), tcp(8000))),
                        new NetworkPolicyRule(
                                List.of(new NetworkPolicyPeer(
                                        null,
                                        new LabelSelector(Map.of("kubernetes.io/metadata.name", "monitoring")),
                                        null)),
                                List.of(tcp(9187))));
        assertThat(direct.spec().egress())
                .as("each asks the API server what it is to be, and writes to the bucket")
                .contains(
                        new NetworkPolicyRule(List.of(), List.of(tcp(443))),
                        new NetworkPolicyRule(List.of(), List.of(tcp(6443))));
    }

    @Test
    void behindAPoolerNobodyElseReachesTheInstances() {
        Lowered shop = Lowered.of(POOLED);
        NetworkPolicy instances = shop.one(NetworkPolicy.class, "shop-state");
        assertThat(clients(instances, 5432))
                .containsExactlyInAnyOrder("shop-state", "shop-state-pooler-rw", "shop-state-pooler-ro");
        assertThat(clients(shop.one(NetworkPolicy.class, "shop-state-pooler-rw"), 5432))
                .containsExactly("shop-web");
        assertThat(shop.one(NetworkPolicy.class, "shop-web").spec().egress())
                .anySatisfy(rule -> assertThat(rule.peers())
                        .contains(new NetworkPolicyPeer(
                                new LabelSelector(Map.of("cnpg.io/poolerName", "shop-state-pooler-ro")), null, null)));
    }

    @Test
    void backupsAndTheLogGoToTheBucket() {
        Lowered shop = Lowered.of(REPLICATED + BACKED_UP);
        ObjectStore store = shop.one(ObjectStore.class, "shop-state");
        assertThat(store.spec().destinationPath()).isEqualTo("s3://shop-backups/shop/production/north/state");
        assertThat(store.spec().retentionPolicy()).isEqualTo("14d");
        assertThat(store.spec().encryption()).isEqualTo("aws:kms");
        assertThat(store.spec().compression()).isEqualTo("gzip");
        assertThat(store.spec().env()).containsExactly(new EnvVar("AWS_DEFAULT_REGION", "eu-central-1", null));
        ClusterSpec cluster = cluster(shop);
        assertThat(cluster.plugins())
                .containsExactly(new ClusterPlugin(
                        "barman-cloud.cloudnative-pg.io", true, Map.of("barmanObjectName", "shop-state")));
        assertThat(cluster.postgresql().parameters()).containsEntry("archive_timeout", "60s");
        ScheduledBackup backup = shop.one(ScheduledBackup.class, "shop-state");
        assertThat(backup.spec().schedule()).isEqualTo("0 30 4 * * 0");
        assertThat(backup.spec().method()).isEqualTo("plugin");
        assertThat(backup.spec().immediate()).isTrue();
    }

    @Test
    void withoutKeysThePlatformsIdentityGivesAccess() {
        Lowered shop = Lowered.of(REPLICATED
                + BACKED_UP.replace("  credentials: backup-access\n", "").replace("continuous", "none"));
        assertThat(shop.one(ObjectStore.class, "shop-state").spec().credentials())
                .isNull();
        assertThat(cluster(shop).postgresql().parameters()).doesNotContainKey("archive_timeout");
        assertThat(cluster(shop).plugins())
                .as("no copy is whole without the log")
                .hasSize(1);
    }

    @Test
    void theSecretsThatHaveToBeThereAreKnown() {
        Lowered shop = Lowered.of(REPLICATED + BACKED_UP);
        assertThat(shop.manifests().secrets())
                .containsEntry("state-app", Set.of("username", "password"))
                .containsEntry("state-admin", Set.of("username", "password"))
                .containsEntry("backup-access", Set.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"))
                .doesNotContainKey("state-replication");
    }

    @Test
    void theFileSaysWhatItNeeds() {
        assertThat(notes(POOLED + BACKED_UP))
                .anyMatch(note -> note.contains("CloudNativePG, 1.28 or newer"))
                .anyMatch(note -> note.contains("state-app has to be of the type kubernetes.io/basic-auth"))
                .anyMatch(note -> note.contains("Barman Cloud plugin"));
        assertThat(notes(POOLED)).noneMatch(note -> note.contains("Barman"));
        assertThat(notes(POOLED + "    kubernetes: {operator: none}\n"))
                .singleElement()
                .asString()
                .startsWith("Nothing here makes a replica the primary");
    }

    private static List<String> notes(String yaml) {
        return Lowered.of(yaml).manifests().components().stream()
                .filter(component -> component.fileName().equals("state.yaml"))
                .findFirst()
                .orElseThrow()
                .notes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "a-database-whose-name-has-as-many-as-40c"})
    void aNameIsNoLongerThanTheOperatorTakes(String name) {
        Lowered shop = Lowered.of(POOLED.replace("name: shop", "name: some-system-whose-name-is-as-long-as-can")
                .replace("state:", name + ":")
                .replace("database: state", "database: " + name));
        assertThat(shop.all(Cluster.class)).singleElement().satisfies(cluster -> {
            String written = cluster.metadata().name();
            assertThat(written).hasSizeLessThanOrEqualTo(50);
            assertThat(shop.all(Pooler.class)).hasSize(2).allSatisfy(pooler -> {
                assertThat(pooler.metadata().name())
                        .hasSizeLessThanOrEqualTo(63)
                        .isNotEqualTo(written);
                assertThat(pooler.spec().cluster()).isEqualTo(written);
            });
        });
    }

    private static ClusterSpec cluster(Lowered shop) {
        return shop.one(Cluster.class, "shop-state").spec();
    }

    private static NetworkPolicyPort tcp(int port) {
        return new NetworkPolicyPort(port, "TCP");
    }

    /** The pods that may connect to a port. */
    private static List<String> clients(NetworkPolicy policy, int port) {
        return policy.spec().ingress().stream()
                .filter(rule -> rule.ports().contains(tcp(port)))
                .flatMap(rule -> rule.peers().stream())
                .filter(peer -> peer.namespaceSelector() == null && peer.podSelector() != null)
                .map(NetworkPolicyPeer::podSelector)
                .map(selector -> selector == null ? Map.<String, String>of() : selector.matchLabels())
                .map(PostgresClustersTest::name)
                .toList();
    }

    private static String name(Map<String, String> labels) {
        return Stream.of(Identity.INSTANCE, "cnpg.io/poolerName", "cnpg.io/cluster")
                .map(labels::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("unknown");
    }
}
