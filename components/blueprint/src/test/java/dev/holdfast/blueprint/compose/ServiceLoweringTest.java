package dev.holdfast.blueprint.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ServiceLoweringTest {
    @Test
    void leavesInterchangeableReplicasToDocker() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    replicas: 3
                    ports: [{name: http, port: 8080, protocol: http}]
                    readinessProbe: {http: {port: http, path: /ready}}
                """));
        ComposeService api = Systems.find(project, "api");
        assertThat(api.lifecycle().replicas()).isEqualTo(3);
        assertThat(api.program().hostname()).isNull();
        assertThat(api.isolation().limits()).isEqualTo(new Isolation.Amounts("1.5", "512M", 4096));
        assertThat(api.isolation().reservations()).isEqualTo(new Isolation.Amounts("0.5", "256M", null));
    }

    @Test
    void unrollsReplicasThatKnowTheirName() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    replicas: 2
                    env: {ME: {instance: name}, ZONE: {instance: zone}, WHERE: {instance: region}, OUT: {env: OUTSIDE}}
                """));
        assertThat(project.services()).extracting(ComposeService::name).containsExactly("api-1", "api-2");
        ComposeService second = Systems.find(project, "api-2");
        assertThat(second.program().hostname()).isEqualTo("api-2");
        assertThat(second.attachment().networks())
                .containsExactly(new Attachment.Membership("backend", List.of("api"), null));
        assertThat(second.program().environment())
                .containsEntry("ME", EnvironmentText.of("api-2"))
                .containsEntry("ZONE", EnvironmentText.of("here-host"))
                .containsEntry("WHERE", EnvironmentText.of("here"))
                .containsEntry("OUT", EnvironmentText.of(new RequiredVariable("OUTSIDE", null)));
        assertThat(project.variables()).containsExactly(new RequiredVariable("OUTSIDE", null));
    }

    @Test
    void runsProgramsBeforeEachReplicaInOrder() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    replicas: 2
                    storage: {size: 1Gi, mountPath: /data}
                    initJobs:
                      fetch: {command: [/fetch]}
                      migrate: {command: [/migrate]}
                """));
        assertThat(project.services())
                .extracting(ComposeService::name)
                .containsExactly(
                        "api-1-volume",
                        "api-1-fetch",
                        "api-1-migrate",
                        "api-1",
                        "api-2-volume",
                        "api-2-fetch",
                        "api-2-migrate",
                        "api-2");
        assertThat(Systems.find(project, "api-2-migrate").lifecycle().dependsOn())
                .isEqualTo(Map.of("api-2-fetch", "service_completed_successfully"));
        assertThat(Systems.find(project, "api-2").lifecycle().dependsOn())
                .containsOnlyKeys("api-2-volume", "api-2-fetch", "api-2-migrate");
        assertThat(Systems.find(project, "api-2-volume").program().entrypoint())
                .containsExactly("chown", "10001:10001", "/data");
    }

    @Test
    void letsSidecarsShareTheNetworkOfTheirReplica() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    replicas: 2
                    sidecars:
                      exporter: {image: "docker.io/x/exporter:1.0", files: {/etc/x.conf: "a=1"}}
                """));
        ComposeService sidecar = Systems.find(project, "api-2-exporter");
        assertThat(sidecar.attachment()).isEqualTo(Attachment.sharedWith("api-2"));
        assertThat(sidecar.lifecycle().dependsOn()).isEmpty();
        assertThat(project.configs())
                .singleElement()
                .extracting(ConfigFile::path)
                .isEqualTo("config/api-exporter/etc/x.conf");
    }

    @Test
    void reachesOutOnlyForWhatSomebodyElseRuns() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    uses: [{database: legacy, env: DB}]
                existing:
                  databases: {legacy: {host: db.example.com, port: 5432, password: {secret: legacy/app}}}
                """));
        ComposeService api = Systems.find(project, "api");
        assertThat(api.attachment().networks())
                .extracting(Attachment.Membership::network)
                .containsExactly("backend", "edge");
        assertThat(api.program().environment())
                .containsEntry("DB_HOST", EnvironmentText.of("db.example.com"))
                .containsKey("DB_PASSWORD");
        assertThat(api.lifecycle().dependsOn()).isEmpty();
    }

    /** Compose refuses to wait for the health of what has no health check. */
    @Test
    void onlyWaitsForTheStartOfWhatCannotBeAsked() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    ports: [{name: http, port: 8080, protocol: http}]
                    readinessProbe: {http: {port: http, path: /ready}}
                    tools: []
                  web:
                    image: ghcr.io/shop/web:1.0.0
                    uses: [{service: api}]
                """));
        assertThat(Systems.find(project, "api").lifecycle().healthcheck()).isNull();
        assertThat(Systems.find(project, "web").lifecycle().dependsOn()).isEqualTo(Map.of("api", "service_started"));
    }

    @Test
    void spreadsReadsOverReplicas() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    uses: [{database: main, access: read-only, env: DB}]
                databases:
                  main:
                    engine: postgresql
                    version: "16"
                    readReplicas: 2
                    storage: {size: 1Gi}
                    password: {secret: main-app/password}
                    adminPassword: {secret: main-admin/password}
                    replicationPassword: {secret: main-replication/password}
                """));
        ComposeService api = Systems.find(project, "api");
        assertThat(api.program().environment()).containsEntry("DB_HOST", EnvironmentText.of("main-read"));
        assertThat(api.lifecycle().dependsOn()).containsOnlyKeys("main-replica-1", "main-replica-2");
        assertThat(Systems.find(project, "main-replica-2").attachment().networks())
                .containsExactly(new Attachment.Membership("backend", List.of("main-read"), null));
        assertThat(Systems.find(project, "main-replica-2").program().environment())
                .containsEntry("REPLICA_NAME", EnvironmentText.of("replica_1"));
    }

    @Test
    void asksTheCacheWithItsPassword() {
        ComposeProject project = Systems.lower(
                Systems.service(
                        """
                    uses: [{cache: sessions}]
                caches:
                  sessions: {engine: redis, version: "7.2", memory: 256Mi, password: {secret: sessions/password}}
                """));
        ComposeService cache = Systems.find(project, "sessions");
        assertThat(Objects.requireNonNull(cache.lifecycle().healthcheck()).test())
                .last()
                .asString()
                .contains("redis-cli ping");
        assertThat(cache.mounts().secrets())
                .extracting(Mounts.SecretMount::target)
                .containsExactly("/run/secrets/sessions_password");
        assertThat(cache.mounts().scratch()).extracting(Mounts.Scratch::target).containsExactly("/data", "/tmp");
    }
}
