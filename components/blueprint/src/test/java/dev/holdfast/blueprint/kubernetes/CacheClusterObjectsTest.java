package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.Affinity;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.Job;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.PodSpec;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CacheClusterObjectsTest {
    private static final String TEXT = Lowered.SHOP
            + Lowered.WEB
            + """
                uses: [{cache: sessions}]
            caches:
              sessions:
                engine: redis
                version: "7.2"
                memory: 1Gi
                password: {secret: sessions/password}
                cluster: {masters: 3, role: storing, storage: {size: 10Gi, storageClass: fast}}
            """;

    private final Lowered shop = Lowered.of(TEXT);

    /** Roles move, so that a master and its replica may be on one host only if no two of their StatefulSet may. */
    @Test
    void eachShardIsAStatefulSetWhosePodsKeepApart() {
        assertThat(shop.all(StatefulSet.class))
                .extracting(set -> set.metadata().name())
                .containsExactly("shop-sessions-shard-0", "shop-sessions-shard-1", "shop-sessions-shard-2");
        StatefulSet set = shop.one(StatefulSet.class, "shop-sessions-shard-1");
        assertThat(set.spec().replicas()).isEqualTo(2);
        assertThat(set.spec().serviceName()).isEqualTo("shop-sessions-headless");
        assertThat(set.spec().podManagementPolicy()).isEqualTo("Parallel");
        assertThat(set.spec().selector().matchLabels())
                .containsEntry("app.kubernetes.io/instance", "shop-sessions")
                .containsEntry("holdfast.dev/shard", "1");
        assertThat(set.spec().template().labels())
                .containsAllEntriesOf(set.spec().selector().matchLabels());
        assertThat(set.spec().volumeClaimTemplates()).singleElement().satisfies(claim -> {
            assertThat(claim.storage()).isEqualTo("10Gi");
            assertThat(claim.storageClassName()).isEqualTo("fast");
        });
        Affinity affinity = Objects.requireNonNull(set.spec().template().spec().affinity());
        assertThat(affinity.requiredDuringSchedulingIgnoredDuringExecution())
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.topologyKey()).isEqualTo("kubernetes.io/hostname");
                    assertThat(term.labelSelector()).isEqualTo(set.spec().selector());
                });
        assertThat(affinity.preferredDuringSchedulingIgnoredDuringExecution())
                .as("all nodes would rather be apart, or a host could hold a majority of the masters")
                .extracting(wish -> wish.podAffinityTerm().topologyKey())
                .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
    }

    /** Two at once could be both of a shard, and a pod may have one budget only. */
    @Test
    void oneBudgetLetsOneNodeOfAllGo() {
        assertThat(shop.all(PodDisruptionBudget.class).stream()
                        .filter(budget -> budget.metadata().name().startsWith("shop-sessions")))
                .singleElement()
                .satisfies(budget -> {
                    assertThat(budget.spec().maxUnavailable()).isOne();
                    assertThat(budget.spec().selector().matchLabels()).doesNotContainKey("holdfast.dev/shard");
                });
    }

    /** Before the cluster is formed no node is ready, and they have to find each other all the same. */
    @Test
    void nodesAreFoundBeforeTheyAreReady() {
        Service headless = shop.one(Service.class, "shop-sessions-headless");
        assertThat(headless.spec().clusterIP()).isEqualTo("None");
        assertThat(headless.spec().publishNotReadyAddresses()).isTrue();
        assertThat(headless.spec().ports()).extracting(port -> port.port()).containsExactly(6379, 16_379);
        assertThat(shop.one(Service.class, "shop-sessions").spec().ports())
                .extracting(port -> port.port())
                .containsExactly(6379);
        Container node = shop.main("shop-sessions-shard-0");
        assertThat(Lowered.env(node, "ANNOUNCED_HOST")).isEqualTo("$(POD_NAME).shop-sessions-headless.shop.svc");
        assertThat(Lowered.env(node, "PEERS")).isEqualTo("shop-sessions-headless.shop.svc");
        assertThat(node.env())
                .extracting(variable -> variable.name())
                .containsSubsequence("POD_NAME", "ANNOUNCED_HOST");
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(node.readinessProbe()).exec())
                        .command())
                .containsExactly("sh", "/etc/holdfast/redis/ready.sh");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(node.preStop()).exec())
                        .command())
                .containsExactly("sh", "/etc/holdfast/redis/leave.sh");
    }

    @Test
    void aJobFormsTheClusterUnderANameOfItsContent() {
        Job job = job(shop);
        assertThat(job.metadata().name()).matches("shop-sessions-create-[0-9a-f]{8}");
        assertThat(job.spec().ttlSecondsAfterFinished()).isEqualTo(86_400);
        PodSpec pod = job.spec().template().spec();
        assertThat(pod.restartPolicy()).isEqualTo("Never");
        assertThat(pod.containers().get(0).args()).containsExactly("sh", "/etc/holdfast/redis/create-cluster.sh");
        assertThat(shop.manifests().secrets()).containsKey("sessions");
        assertThat(job(Lowered.of(TEXT)).metadata().name())
                .isEqualTo(job.metadata().name());
        assertThat(job(Lowered.of(TEXT.replace("masters: 3", "masters: 4")))
                        .metadata()
                        .name())
                .isNotEqualTo(job.metadata().name());
        assertThat(job(Lowered.of(TEXT.replace("7.2", "7.4"))).metadata().name())
                .isNotEqualTo(job.metadata().name());
    }

    @Test
    void nodesTalkToEachOtherTheJobToNodesAndClientsOnlyOnTheirPort() {
        NetworkPolicy nodes = shop.one(NetworkPolicy.class, "shop-sessions");
        assertThat(nodes.spec().ingress())
                .anySatisfy(rule -> {
                    assertThat(rule.ports()).containsExactly(new NetworkPolicyPort(16_379, "TCP"));
                    assertThat(rule.peers()).singleElement().satisfies(peer -> assertThat(peer.podSelector())
                            .isEqualTo(nodes.spec().podSelector()));
                })
                .anySatisfy(rule -> {
                    assertThat(rule.ports()).containsExactly(new NetworkPolicyPort(6379, "TCP"));
                    assertThat(rule.peers()).hasSize(3);
                });
        NetworkPolicy creator = shop.one(NetworkPolicy.class, "shop-sessions-create");
        assertThat(creator.spec().ingress()).isEmpty();
    }

    @Test
    void clientsAreToldAllNodes() {
        Container web = shop.main("shop-web");
        assertThat(Lowered.env(web, "SESSIONS_HOST")).isEqualTo("shop-sessions.shop.svc");
        assertThat(Lowered.env(web, "SESSIONS_PORT")).isEqualTo("6379");
        assertThat(List.of(Lowered.env(web, "SESSIONS_NODES").split(",", -1)))
                .isEqualTo(Stream.of("0-0", "0-1", "1-0", "1-1", "2-0", "2-1")
                        .map(node -> "shop-sessions-shard-" + node + ".shop-sessions-headless.shop.svc:6379")
                        .toList());
    }

    private static Job job(Lowered lowered) {
        assertThat(lowered.all(Job.class)).hasSize(1);
        return lowered.all(Job.class).get(0);
    }
}
