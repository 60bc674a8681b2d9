package dev.holdfast.blueprint.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.kubernetes.api.ClusterRole;
import dev.holdfast.blueprint.kubernetes.api.ClusterRoleBinding;
import dev.holdfast.blueprint.kubernetes.api.ConfigMap;
import dev.holdfast.blueprint.kubernetes.api.Deployment;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicy;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPeer;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyRule;
import dev.holdfast.blueprint.kubernetes.api.PolicyRule;
import dev.holdfast.blueprint.kubernetes.api.Role;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;
import dev.holdfast.blueprint.kubernetes.api.StatefulSet;
import dev.holdfast.blueprint.kubernetes.api.Volume;
import dev.holdfast.blueprint.kubernetes.api.VolumeMount;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What measures a system runs beside it, finds what it measures, and may do no more. */
class MonitoringObjectsTest {
    private static final String MEASURED =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {kubernetes: "1.35", prometheus: "3.5", alertmanager: "0.28.1", grafana: "12.1"}
            regions: {north: {zones: 3}}
            services:
              web:
                image: ghcr.io/shop/web:1.0.0
                replicas: 3
                ports: [{name: http, port: 8080, protocol: http}, {name: metrics, port: 9100, protocol: http}]
                metrics: {port: metrics, path: /metrics}
                readinessProbe: {http: {port: http, path: /ready}}
            databases:
              orders:
                engine: postgresql
                version: "15"
                password: {secret: orders/password}
                adminPassword: {secret: orders/admin}
                storage: {size: 20Gi}
                kubernetes: {operator: none}
            caches:
              pages: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: pages/password}}
            """;
    private static final String MONITORING =
            """
            monitoring:
              retention: 30d
              receivers: [{slack: {secret: alerts/slack}}, {email: a@example.org}]
              mailServer: {host: smtp.example.org, from: b@example.org, user: c, password: {secret: alerts/smtp}}
              deadMansSwitch: {secret: heartbeat/address}
            """;

    private static final Lowered SHOP = Lowered.of(MEASURED + MONITORING);

    private static List<NetworkPolicyPort> from(String workload, String client) {
        return SHOP.one(NetworkPolicy.class, workload).spec().ingress().stream()
                .filter(rule -> rule.peers().stream().anyMatch(peer -> isPod(peer, client)))
                .flatMap(rule -> rule.ports().stream())
                .toList();
    }

    private static List<NetworkPolicyPort> to(String workload, String target) {
        return SHOP.one(NetworkPolicy.class, workload).spec().egress().stream()
                .filter(rule -> rule.peers().stream().anyMatch(peer -> isPod(peer, target)))
                .flatMap(rule -> rule.ports().stream())
                .toList();
    }

    private static boolean isPod(NetworkPolicyPeer peer, String workload) {
        return peer.podSelector() != null
                && workload.equals(peer.podSelector().matchLabels().get(Identity.INSTANCE));
    }

    private static Stream<Integer> toAnywhere(String workload) {
        return SHOP.one(NetworkPolicy.class, workload).spec().egress().stream()
                .filter(rule -> rule.peers().isEmpty())
                .map(NetworkPolicyRule::ports)
                .flatMap(List::stream)
                .map(NetworkPolicyPort::port);
    }

    @Test
    void prometheusRunsTwiceAndKeepsWhatWasAskedFor() {
        StatefulSet set = SHOP.one(StatefulSet.class, "shop-prometheus");
        assertThat(set.spec().replicas()).isEqualTo(2);
        assertThat(SHOP.main("shop-prometheus").image()).isEqualTo("quay.io/prometheus/prometheus:v3.5.0");
        // 50,000 series, 4 times a minute for 30 days, 2 bytes each, in three quarters of it: 21.5 GiB.
        assertThat(set.spec().volumeClaimTemplates()).singleElement().satisfies(claim -> assertThat(claim.storage())
                .isEqualTo("22Gi"));
        assertThat(SHOP.main("shop-prometheus").args())
                .containsExactly(
                        "--config.file=/etc/prometheus/prometheus.yaml",
                        "--storage.tsdb.path=/prometheus",
                        "--storage.tsdb.retention.time=30d",
                        "--storage.tsdb.retention.size=17571MB");
        assertThat(SHOP.one(Service.class, "shop-prometheus").spec().sessionAffinity())
                .isEqualTo("ClientIP");
    }

    @Test
    void aVolumeIsAsLargeAsWhatIsKept() {
        assertThat(volume("monitoring: {retention: 90d, scrapeInterval: 30s}"))
                .as("50,000 series x 259,200 measurements x 2 bytes / 0.75")
                .isEqualTo("33Gi");
        assertThat(volume("monitoring: {retention: 1d}")).isEqualTo("10Gi");
        Lowered large = Lowered.of(MEASURED.replace("replicas: 3", "replicas: 300") + MONITORING);
        assertThat(large.one(StatefulSet.class, "shop-prometheus").spec().volumeClaimTemplates())
                .as("a volume that followed the replicas would have to shrink with them")
                .isEqualTo(SHOP.one(StatefulSet.class, "shop-prometheus").spec().volumeClaimTemplates());
        Lowered written =
                Lowered.of(MEASURED + "monitoring: {prometheus: {storage: {size: 50Gi, storageClass: fast}}}");
        assertThat(written.one(StatefulSet.class, "shop-prometheus").spec().volumeClaimTemplates())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.storage()).isEqualTo("50Gi");
                    assertThat(claim.storageClassName()).isEqualTo("fast");
                });
    }

    private static String volume(String monitoring) {
        return Lowered.of(MEASURED + monitoring)
                .one(StatefulSet.class, "shop-prometheus")
                .spec()
                .volumeClaimTemplates()
                .get(0)
                .storage();
    }

    @Test
    void aChangedRuleRollsThePods() {
        String other = Lowered.of(MEASURED + "monitoring: {scrapeInterval: 30s}")
                .one(StatefulSet.class, "shop-prometheus")
                .spec()
                .template()
                .annotations()
                .get(FileSet.HASH);
        assertThat(SHOP.one(StatefulSet.class, "shop-prometheus")
                        .spec()
                        .template()
                        .annotations())
                .hasEntrySatisfying(FileSet.HASH, hash -> assertThat(hash).isNotEqualTo(other));
        assertThat(SHOP.one(ConfigMap.class, "shop-prometheus").data())
                .containsKeys("prometheus.yaml", "rules_self.yaml");
        assertThat(SHOP.pod("shop-prometheus").volumes())
                .extracting(Volume::configMap)
                .filteredOn(Objects::nonNull)
                .flatExtracting(source -> Objects.requireNonNull(source).items())
                .extracting(item -> item.path())
                .containsExactlyInAnyOrder("prometheus.yaml", "rules/self.yaml");
    }

    @Test
    void whatItAsksIsInTheNamespaceOfTheSystem() {
        assertThat(SHOP.one(ConfigMap.class, "shop-prometheus").data().get("prometheus.yaml"))
                .contains(
                        "shop-alertmanager-headless.shop.svc",
                        "shop-blackbox-exporter.shop.svc:9115",
                        "shop-kube-state-metrics.shop.svc:8080",
                        "shop-orders-exporter.shop.svc:9187",
                        "shop-pages-exporter.shop.svc:9121")
                .doesNotContain(".monitoring.svc");
        for (String exporter : List.of(
                "shop-blackbox-exporter", "shop-kube-state-metrics", "shop-orders-exporter", "shop-pages-exporter")) {
            assertThat(SHOP.has(Deployment.class, exporter)).as(exporter).isTrue();
            assertThat(to("shop-prometheus", exporter)).as(exporter).hasSize(1);
            assertThat(from(exporter, "shop-prometheus")).as(exporter).isEqualTo(to("shop-prometheus", exporter));
            assertThat(SHOP.one(Service.class, exporter).spec().ports())
                    .extracting(port -> port.port())
                    .containsExactly(from(exporter, "shop-prometheus").get(0).port());
        }
    }

    @Test
    void eachIsLetInWhereItAsksAndNobodyElse() {
        assertThat(from("shop-web", "shop-prometheus")).containsExactly(Ports.tcp(9100));
        assertThat(from("shop-web", "shop-blackbox-exporter")).containsExactly(Ports.tcp(8080));
        assertThat(from("shop-orders-primary", "shop-orders-exporter")).containsExactly(Ports.tcp(5432));
        assertThat(from("shop-pages", "shop-pages-exporter")).containsExactly(Ports.tcp(6379));
        assertThat(from("shop-alertmanager", "shop-prometheus")).containsExactly(Ports.tcp(9093));
        assertThat(from("shop-prometheus", "shop-grafana")).containsExactly(Ports.tcp(9090));
        assertThat(from("shop-alertmanager", "shop-alertmanager"))
                .containsExactlyInAnyOrder(Ports.tcp(9094), new NetworkPolicyPort(9094, "UDP"));
        assertThat(SHOP.one(NetworkPolicy.class, "shop-grafana").spec().ingress())
                .isEmpty();
        assertThat(SHOP.all(NetworkPolicy.class))
                .flatExtracting(policy -> policy.spec().ingress())
                .flatExtracting(NetworkPolicyRule::peers)
                .allSatisfy(peer -> assertThat(peer.namespaceSelector()).isNull());
    }

    @Test
    void onlyWhoHasToLeavesTheCluster() {
        assertThat(toAnywhere("shop-prometheus")).containsExactlyInAnyOrder(443, 6443, 10250);
        assertThat(toAnywhere("shop-kube-state-metrics")).containsExactlyInAnyOrder(443, 6443);
        assertThat(toAnywhere("shop-alertmanager")).containsExactlyInAnyOrder(443, 587);
        assertThat(toAnywhere("shop-grafana")).isEmpty();
        assertThat(toAnywhere("shop-blackbox-exporter")).isEmpty();
    }

    @Test
    void onlyWhoAsksTheApiServerHasAToken() {
        assertThat(SHOP.all(ServiceAccount.class))
                .filteredOn(ServiceAccount::automountServiceAccountToken)
                .extracting(account -> account.metadata().name())
                .containsExactlyInAnyOrder("shop-prometheus", "shop-kube-state-metrics");
        assertThat(SHOP.pod("shop-prometheus").automountServiceAccountToken()).isTrue();
        assertThat(SHOP.pod("shop-alertmanager").automountServiceAccountToken()).isFalse();
        assertThat(SHOP.one(Role.class, "shop-prometheus").rules())
                .containsExactly(new PolicyRule(List.of(""), List.of("pods"), List.of("get", "list", "watch")));
        assertThat(SHOP.all(Role.class)).flatExtracting(Role::rules).allSatisfy(rule -> {
            assertThat(rule.resources()).doesNotContain("*", "secrets", "configmaps");
            assertThat(rule.verbs()).isSubsetOf("get", "list", "watch");
        });
    }

    @Test
    void nodesAreAskedForByANameThatNoOtherSystemHas() {
        assertThat(SHOP.all(ClusterRole.class)).singleElement().satisfies(role -> {
            assertThat(role.metadata().namespace()).isNull();
            assertThat(role.metadata().name()).isEqualTo("shop.shop-prometheus");
            assertThat(role.rules())
                    .extracting(PolicyRule::resources)
                    .containsExactly(List.of("nodes"), List.of("nodes/metrics"));
        });
        assertThat(SHOP.all(ClusterRoleBinding.class)).singleElement().satisfies(binding -> {
            assertThat(binding.roleRef().name()).isEqualTo("shop.shop-prometheus");
            assertThat(binding.subjects()).singleElement().satisfies(subject -> assertThat(subject.namespace())
                    .isEqualTo("shop"));
        });
        Lowered elsewhere = Lowered.of(MEASURED + MONITORING + "existing: {namespace: shared}\n");
        assertThat(elsewhere.all(ClusterRole.class))
                .singleElement()
                .satisfies(role -> assertThat(role.metadata().name()).isEqualTo("shared.shop-prometheus"));
    }

    @Test
    void alertmanagersKnowEachOtherAndTheirSecrets() {
        assertThat(SHOP.one(StatefulSet.class, "shop-alertmanager").spec().replicas())
                .isEqualTo(3);
        assertThat(SHOP.main("shop-alertmanager").args())
                .contains(
                        "--cluster.advertise-address=$(POD_IP):9094",
                        "--cluster.peer=shop-alertmanager-0.shop-alertmanager-headless.shop.svc:9094",
                        "--cluster.peer=shop-alertmanager-2.shop-alertmanager-headless.shop.svc:9094");
        assertThat(SHOP.one(Service.class, "shop-alertmanager-headless").spec().publishNotReadyAddresses())
                .isTrue();
        assertThat(SHOP.main("shop-alertmanager").volumeMounts())
                .extracting(VolumeMount::mountPath)
                .contains("/etc/alertmanager/secrets/alerts", "/etc/alertmanager/secrets/heartbeat");
        assertThat(SHOP.manifests().secrets())
                .containsEntry("alerts", Set.of("slack", "smtp"))
                .containsEntry("heartbeat", Set.of("address"))
                .containsEntry("grafana", Set.of("password"));
    }

    @Test
    void grafanaRunsOnceAndKeepsNothing() {
        Deployment grafana = SHOP.one(Deployment.class, "shop-grafana");
        assertThat(grafana.spec().replicas()).isEqualTo(1);
        assertThat(SHOP.main("shop-grafana").volumeMounts())
                .extracting(VolumeMount::mountPath)
                .contains("/var/lib/holdfast/dashboards", "/etc/grafana/provisioning", "/var/lib/grafana");
        assertThat(SHOP.pod("shop-grafana").volumes())
                .filteredOn(volume -> volume.name().equals("data"))
                .singleElement()
                .satisfies(volume -> assertThat(volume.emptyDir()).isNotNull());
        assertThat(Lowered.env(SHOP.main("shop-grafana"), "GF_SECURITY_ADMIN_PASSWORD__FILE"))
                .isEqualTo("/run/secrets/holdfast/password");
    }

    @Test
    void aProgramRunsOnlyWhereItsTargetIsWanted() {
        Lowered alone =
                Lowered.of(MEASURED.replace(", alertmanager: \"0.28.1\", grafana: \"12.1\"", "") + "monitoring: {}\n");
        assertThat(alone.has(StatefulSet.class, "shop-prometheus")).isTrue();
        assertThat(alone.has(StatefulSet.class, "shop-alertmanager")).isFalse();
        assertThat(alone.has(Deployment.class, "shop-grafana")).isFalse();
        assertThat(alone.one(ConfigMap.class, "shop-prometheus").data().get("prometheus.yaml"))
                .contains("shop-alertmanager-headless.monitoring.svc");
    }

    @Test
    void nothingRunsWhereOthersDo() {
        for (String said : List.of("", "monitoring: {existing: true}\n")) {
            Lowered watched = Lowered.of(MEASURED + said);
            assertThat(watched.manifests().components())
                    .extracting(Component::kind)
                    .doesNotContain(ComponentKind.MONITORING);
            assertThat(watched.one(NetworkPolicy.class, "shop-web").spec().ingress())
                    .flatExtracting(NetworkPolicyRule::peers)
                    .extracting(NetworkPolicyPeer::namespaceSelector)
                    .anySatisfy(selector -> assertThat(selector.matchLabels())
                            .isEqualTo(Map.of("kubernetes.io/metadata.name", "monitoring")));
        }
    }

    @Test
    void aLaptopNeedsOneOfEach() {
        Lowered laptop = Lowered.of(MEASURED + "profile: development\nmonitoring: {}\n");
        assertThat(laptop.one(StatefulSet.class, "shop-prometheus").spec().replicas())
                .isEqualTo(1);
        assertThat(laptop.one(StatefulSet.class, "shop-alertmanager").spec().replicas())
                .isEqualTo(1);
    }
}
