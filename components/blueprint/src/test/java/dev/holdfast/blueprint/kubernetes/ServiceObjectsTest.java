package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.HorizontalPodAutoscaler;
import dev.holdfast.blueprint.kubernetes.api.MetricSpec;
import dev.holdfast.blueprint.kubernetes.api.MetricTarget;
import dev.holdfast.blueprint.kubernetes.api.Namespace;
import dev.holdfast.blueprint.kubernetes.api.PersistentVolumeClaim;
import dev.holdfast.blueprint.kubernetes.api.PodDisruptionBudget;
import dev.holdfast.blueprint.kubernetes.api.RollingUpdateDeployment;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.TopologySpreadConstraint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceObjectsTest {
    private static final String AUTOSCALED = Lowered.SHOP
            + Lowered.WEB
            + """
                autoscaling:
                  min: 3
                  max: 9
                  metrics:
                    - cpu: 70%
                    - pods: {metric: requests_per_second, average: 0.5}
                    - external: {metric: queue_depth, labels: {queue: orders}, value: 1000}
            """;

    private static final String STATEFUL = Lowered.SHOP
            + """
            services:
              store:
                image: ghcr.io/shop/store:1.0.0
                replicas: 3
                ports: [{name: peer, port: 7000, protocol: tcp}]
                resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {memory: 1Gi}}
                storage: {size: 20Gi, mountPath: /data, storageClass: fast, retention: delete}
                peers: {port: peer, env: PEERS}
            """;

    @Test
    void aStatelessServiceIsADeploymentThatReplacesOneByOne() {
        Lowered shop = Lowered.of(Lowered.SHOP + Lowered.WEB);
        Deployment web = shop.one(Deployment.class, "shop-web");
        assertThat(web.spec().replicas()).isEqualTo(3);
        assertThat(web.spec().strategy().rollingUpdate()).isNotNull().satisfies(pace -> assertThat(
                        pace.maxSurge() + pace.maxUnavailable())
                .isPositive());
        assertThat(web.spec().progressDeadlineSeconds())
                .isGreaterThan(web.spec().minReadySeconds());
        assertThat(shop.has(StatefulSet.class, "shop-web")).isFalse();
        assertThat(web.spec().strategy().rollingUpdate()).isNotEqualTo(new RollingUpdateDeployment(0, 0));
    }

    @Test
    void theSelectorIsTwoLabelsThatNeverChange() {
        Lowered shop = Lowered.of(Lowered.SHOP + Lowered.WEB);
        Deployment web = shop.one(Deployment.class, "shop-web");
        Map<String, String> two = Map.of("app.kubernetes.io/name", "web", "app.kubernetes.io/instance", "shop-web");
        assertThat(web.spec().selector().matchLabels()).isEqualTo(two);
        assertThat(web.spec().template().labels()).containsAllEntriesOf(two).containsEntry("team", "checkout");
        assertThat(shop.one(Service.class, "shop-web").spec().selector()).isEqualTo(two);
    }

    @Test
    void theNamespaceIsRestrictedAndTellsTheRoleOfItsRegion() {
        Namespace north = Lowered.of(Lowered.SHOP + Lowered.WEB).one(Namespace.class, "shop");
        assertThat(north.metadata().labels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted")
                .containsEntry("pod-security.kubernetes.io/enforce-version", "v1.35");
        Namespace south = Lowered.of(Lowered.SHOP + Lowered.WEB, "south").one(Namespace.class, "shop");
        assertThat(south.metadata().annotations()).containsEntry("holdfast.dev/region-role", "recovery");
    }

    @Test
    void anExistingNamespaceIsUsedAndNotMade() {
        Lowered shop = Lowered.of(Lowered.SHOP + Lowered.WEB + "existing: {namespace: team-a}\n");
        assertThat(shop.all(Namespace.class)).isEmpty();
        assertThat(shop.manifests().objects())
                .allSatisfy(object -> assertThat(object.metadata().namespace()).isEqualTo("team-a"));
    }

    @Test
    void thePodDropsAllRights() {
        Lowered shop = Lowered.of(Lowered.SHOP + Lowered.WEB);
        assertThat(shop.one(ServiceAccount.class, "shop-web").automountServiceAccountToken())
                .isFalse();
        assertThat(shop.pod("shop-web").securityContext().runAsNonRoot()).isTrue();
        assertThat(shop.pod("shop-web").securityContext().seccompProfileType()).isEqualTo("RuntimeDefault");
        Container web = shop.main("shop-web");
        assertThat(web.securityContext().drop()).containsExactly("ALL");
        assertThat(web.securityContext().readOnlyRootFilesystem()).isTrue();
        assertThat(web.volumeMounts())
                .anySatisfy(mount -> assertThat(mount.mountPath()).isEqualTo("/tmp"));
        assertThat(web.imagePullPolicy()).isEqualTo("Always");
    }

    @Test
    void aLowPortIsOpenedByASettingAndNotByARight() {
        Lowered shop = Lowered.of((Lowered.SHOP + Lowered.WEB).replace("8080", "80"));
        assertThat(shop.pod("shop-web").securityContext().sysctls())
                .containsExactly(Map.entry("net.ipv4.ip_unprivileged_port_start", "80"));
    }

    @Test
    void replicasKeepApartAndPlannedWorkLeavesEnough() {
        Lowered shop = Lowered.of(Lowered.SHOP + Lowered.WEB);
        assertThat(shop.pod("shop-web").topologySpreadConstraints())
                .extracting(TopologySpreadConstraint::topologyKey)
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        assertThat(shop.pod("shop-web").topologySpreadConstraints())
                .allSatisfy(
                        constraint -> assertThat(constraint.matchLabelKeys()).containsExactly("pod-template-hash"));
        PodDisruptionBudget budget = shop.one(PodDisruptionBudget.class, "shop-web");
        assertThat(budget.spec().maxUnavailable()).isBetween(1, 2);
        assertThat(budget.spec().unhealthyPodEvictionPolicy()).isEqualTo("AlwaysAllow");
    }

    @Test
    void eachRegionHasItsOwnBudgetAndASingleReplicaHasNone() {
        String yaml = Lowered.SHOP.replace("  south: {role: recovery", "  south: {role: secondary")
                + Lowered.WEB.replace("replicas: 3", "replicas: {total: 3}\n    disruption: {maxUnavailable: 100%}");
        assertThat(Lowered.of(yaml, "north")
                        .one(PodDisruptionBudget.class, "shop-web")
                        .spec()
                        .maxUnavailable())
                .isEqualTo(2);
        assertThat(Lowered.of(yaml, "south").has(PodDisruptionBudget.class, "shop-web"))
                .isFalse();
    }

    @Test
    void aRequiredSpreadNeedsAsManyZonesAsThereAreOrReplicas() {
        String required =
                Lowered.SHOP + Lowered.WEB + "    placement: {acrossZones: required, acrossHosts: required}\n";
        Lowered shop = Lowered.of(required.replace("replicas: 3", "replicas: 2"));
        TopologySpreadConstraint zones =
                shop.pod("shop-web").topologySpreadConstraints().get(0);
        assertThat(zones.whenUnsatisfiable()).isEqualTo("DoNotSchedule");
        assertThat(zones.minDomains()).isEqualTo(2);
        assertThat(shop.pod("shop-web").affinity()).isNotNull().satisfies(affinity -> assertThat(
                        affinity.requiredDuringSchedulingIgnoredDuringExecution())
                .hasSize(1));
    }

    @Test
    void anAutoscaledServiceLeavesItsNumberToTheAutoscaler() {
        Lowered shop = Lowered.of(AUTOSCALED);
        assertThat(shop.one(Deployment.class, "shop-web").spec().replicas()).isNull();
        HorizontalPodAutoscaler scaler = shop.one(HorizontalPodAutoscaler.class, "shop-web");
        assertThat(scaler.spec().minReplicas()).isEqualTo(3);
        assertThat(scaler.spec().maxReplicas()).isEqualTo(9);
        assertThat(scaler.spec().scaleTargetRef().kind()).isEqualTo("Deployment");
        assertThat(scaler.spec().metrics())
                .containsExactly(
                        new MetricSpec("Resource", "cpu", Map.of(), new MetricTarget("Utilization", 70, null, null)),
                        new MetricSpec(
                                "Pods",
                                "requests_per_second",
                                Map.of(),
                                new MetricTarget("AverageValue", null, null, "500m")),
                        new MetricSpec(
                                "External",
                                "queue_depth",
                                Map.of("queue", "orders"),
                                new MetricTarget("Value", null, "1000", null)));
    }

    @Test
    void aStatefulServiceHasNamesThatLastAndAVolumeForEachReplica() {
        Lowered shop = Lowered.of(STATEFUL);
        StatefulSet store = shop.one(StatefulSet.class, "shop-store");
        assertThat(store.spec().serviceName()).isEqualTo("shop-store-headless");
        assertThat(store.spec().podManagementPolicy()).isEqualTo("Parallel");
        assertThat(store.spec().volumeClaimTemplates())
                .extracting(PersistentVolumeClaim::storage, PersistentVolumeClaim::storageClassName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("20Gi", "fast"));
        assertThat(store.spec().persistentVolumeClaimRetentionPolicy())
                .isNotNull()
                .satisfies(policy -> assertThat(policy.whenScaled()).isEqualTo("Delete"));
        Service headless = shop.one(Service.class, "shop-store-headless");
        assertThat(headless.spec().clusterIP()).isEqualTo("None");
        assertThat(headless.spec().publishNotReadyAddresses()).isTrue();
    }

    @Test
    void peersAreToldEachOthersNames() {
        Lowered shop = Lowered.of(STATEFUL);
        assertThat(Lowered.env(shop.main("shop-store"), "PEERS_ADDRESSES"))
                .isEqualTo("shop-store-0.shop-store-headless.shop.svc:7000,"
                        + "shop-store-1.shop-store-headless.shop.svc:7000,"
                        + "shop-store-2.shop-store-headless.shop.svc:7000");
    }

    @Test
    void aChangedFileRollsThePods() {
        String one = Lowered.SHOP + Lowered.WEB + "    files: {/etc/web.conf: \"one\"}\n";
        Lowered before = Lowered.of(one);
        Lowered after = Lowered.of(one.replace("\"one\"", "\"two\""));
        assertThat(before.one(ConfigMap.class, "shop-web").data()).containsValue("one");
        assertThat(hash(before)).isNotEqualTo(hash(after)).isEqualTo(hash(Lowered.of(one)));
        assertThat(before.main("shop-web").volumeMounts())
                .anySatisfy(mount -> assertThat(mount.mountPath()).isEqualTo("/etc/web.conf"));
    }

    private static List<String> hash(Lowered lowered) {
        return lowered.templates().stream()
                .map(template -> template.annotations().getOrDefault(FileSet.HASH, ""))
                .toList();
    }
}
