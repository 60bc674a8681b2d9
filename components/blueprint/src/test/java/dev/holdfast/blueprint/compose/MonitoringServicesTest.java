package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** On one host, what measures runs under the names that its configuration asks. */
class MonitoringServicesTest {
    private static final String SHOP =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {compose: "2.38", prometheus: "3.5", alertmanager: "0.28", grafana: "12.1"}
            regions: {here: {zones: 1}}
            services:
              web:
                image: ghcr.io/shop/web:1.0.0
                ports: [{name: http, port: 8080, protocol: http}]
            databases:
              orders:
                engine: postgresql
                version: "15"
                readReplicas: 1
                password: {secret: orders/password}
                adminPassword: {secret: orders/admin}
                replicationPassword: {secret: orders/replication}
                storage: {size: 20Gi}
            caches:
              pages: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: pages/password}}
            """;
    private static final String MONITORING =
            """
            monitoring:
              receivers: [{slack: {secret: alerts/slack}}]
              deadMansSwitch: {secret: alerts/heartbeat}
            """;

    private static final ComposeProject PROJECT = ComposeLowering.lower(
            blueprint(SHOP + MONITORING),
            Map.of(
                    "prometheus",
                    Map.of("prometheus.yaml", "a", "rules/web.yaml", "b"),
                    "grafana",
                    Map.of("dashboards/overview.json", "c", "provisioning/datasources/holdfast.yaml", "d")));

    private static Blueprint blueprint(String yaml) {
        return Resolving.blueprint(yaml);
    }

    private static List<String> networks(String service) {
        return Systems.find(PROJECT, service).attachment().networks().stream()
                .map(Attachment.Membership::network)
                .toList();
    }

    @Test
    void oneOfEachRuns() {
        assertThat(PROJECT.services())
                .extracting(ComposeService::name)
                .contains(
                        "prometheus",
                        "alertmanager",
                        "grafana",
                        "blackbox-exporter",
                        "orders-primary-exporter",
                        "orders-replica-1-exporter",
                        "pages-exporter");
        assertThat(PROJECT.volumes()).contains("prometheus-data", "alertmanager-data");
    }

    @Test
    void eachIsAskedForItsHealth() {
        for (String service : List.of("prometheus", "alertmanager", "grafana", "blackbox-exporter", "pages-exporter")) {
            ComposeHealthcheck health =
                    Systems.find(PROJECT, service).lifecycle().healthcheck();
            assertThat(Objects.requireNonNull(health, service).test())
                    .as(service)
                    .startsWith("CMD", "wget");
        }
    }

    @Test
    void filesAreWhereTheyAreLookedFor() {
        assertThat(Systems.find(PROJECT, "prometheus").mounts().configs())
                .extracting(Mounts.ConfigMount::target)
                .containsExactlyInAnyOrder("/etc/prometheus/prometheus.yaml", "/etc/prometheus/rules/web.yaml");
        assertThat(Systems.find(PROJECT, "grafana").mounts().configs())
                .extracting(Mounts.ConfigMount::target)
                .containsExactlyInAnyOrder(
                        "/var/lib/holdfast/dashboards/overview.json",
                        "/etc/grafana/provisioning/datasources/holdfast.yaml");
        assertThat(Systems.find(PROJECT, "alertmanager").mounts().secrets())
                .extracting(Mounts.SecretMount::target)
                .containsExactlyInAnyOrder("/run/secrets/alerts_slack", "/run/secrets/alerts_heartbeat");
    }

    @Test
    void onlyWhoTellsPeopleLeavesTheHost() {
        assertThat(networks("alertmanager")).containsExactly("backend", "edge");
        assertThat(networks("prometheus")).containsExactly("backend");
        assertThat(networks("orders-primary-exporter")).containsExactly("backend");
        assertThat(PROJECT.services())
                .filteredOn(service -> "monitoring".equals(service.labels().get("holdfast.dev/component")))
                .hasSize(7)
                .allSatisfy(service -> assertThat(service.attachment().ports()).isEmpty());
    }

    @Test
    void passwordsAreNoValues() {
        Map<String, EnvironmentText> redis =
                Systems.find(PROJECT, "pages-exporter").program().environment();
        assertThat(Objects.requireNonNull(redis.get("REDIS_PASSWORD")).variable())
                .isNotNull();
        assertThat(Objects.requireNonNull(redis.get("REDIS_ADDR")).text()).isEqualTo("redis://pages:6379");
        assertThat(Systems.find(PROJECT, "orders-primary-exporter").mounts().secrets())
                .extracting(Mounts.SecretMount::target)
                .containsExactly("/run/secrets/orders_admin");
    }

    @Test
    void nothingRunsWhereOthersDo() {
        for (String said : List.of("", "monitoring: {existing: true}\n")) {
            assertThat(ComposeLowering.lower(blueprint(SHOP + said), Map.of()).services())
                    .extracting(ComposeService::name)
                    .doesNotContain("prometheus", "alertmanager", "grafana", "pages-exporter");
        }
    }
}
