package dev.holdfast.kubernetes.postgres;

import static dev.holdfast.kubernetes.mocks.Trees.SITE;
import static dev.holdfast.kubernetes.mocks.Trees.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import dev.holdfast.kubernetes.args.VolumeSize;
import dev.holdfast.kubernetes.mocks.MockedRun;
import dev.holdfast.kubernetes.mocks.Registered;
import dev.holdfast.kubernetes.service.ReplicatedService;
import dev.holdfast.kubernetes.service.ReplicatedServiceArgs;
import dev.holdfast.kubernetes.standalone.Use;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.SecretReference;
import org.junit.jupiter.api.Test;

class PostgresClusterTest {
    private static PostgresClusterArgs.Builder database() {
        return PostgresClusterArgs.builder()
                .site(SITE)
                .version("15.14")
                .readReplicas(2)
                .password(SecretReference.of("db-app/password"))
                .adminPassword(SecretReference.of("db-admin/password"))
                .volume(VolumeSize.of(Bytes.parse("20Gi")));
    }

    private static PostgresClusterArgs.Builder plain() {
        return database()
                .operator(PostgresOperator.NONE)
                .replicationPassword(SecretReference.of("db-replication/password"));
    }

    @Test
    void anOperatorRunsItUnlessSaidOtherwise() {
        MockedRun run = MockedRun.of(context -> {
            PostgresCluster database = new PostgresCluster(
                    "db", database().pooler(2, PoolMode.TRANSACTION).build());
            context.export("host", database.host());
            context.export("read", database.readHost());
        });
        Registered cluster = run.resource("kubernetes:postgresql.cnpg.io/v1:Cluster", "db-cluster");
        assertThat(at(cluster, "spec", "instances")).isEqualTo(3.0);
        assertThat(cluster.options().isProtect()).as("it holds data").isTrue();
        assertThat(run.objects())
                .anyMatch(object -> object.kind().equals("Pooler"))
                .noneMatch(object -> object.kind().equals("StatefulSet"));
        assertThat(run.text("host")).startsWith("shop-db-").endsWith(".shop-dev.svc");
        assertThat(run.text("read")).isNotEqualTo(run.text("host"));
    }

    @Test
    void theOperatorIsGivenTheUserWithThePassword() {
        MockedRun run = MockedRun.of(context -> {
            PostgresCluster database = new PostgresCluster(
                    "db",
                    PostgresClusterArgs.builder()
                            .site(SITE)
                            .version("15.14")
                            .user("orders")
                            .password(Output.of("canary-app"))
                            .adminPassword(Output.of("canary-admin"))
                            .volume(VolumeSize.of(Bytes.parse("20Gi")))
                            .build());
            assertThat(Internal.of(database.connection()).isSecret().join()).isTrue();
        });
        Registered secret = run.resource("kubernetes:core/v1:Secret", "db-app-secret");
        assertThat(at(secret, "metadata", "name")).isEqualTo("shop-db-app");
        assertThat(secret.inputs().toString()).contains("orders", "canary-app");
        assertThat(run.resource("kubernetes:core/v1:Secret", "db-admin-secret")
                        .inputs()
                        .toString())
                .contains("postgres", "canary-admin");
        Registered cluster = run.resource("kubernetes:postgresql.cnpg.io/v1:Cluster", "db-cluster");
        assertThat(cluster.inputs().toString())
                .contains("shop-db-app", "shop-db-admin")
                .doesNotContain("canary");
    }

    @Test
    void plainReplicasFollowAPrimary() {
        MockedRun run = MockedRun.of(context -> new PostgresCluster("db", plain().build()));
        assertThat(run.objects().stream().map(it -> it.kind() + " " + it.name()))
                .contains(
                        "ConfigMap db-configmap",
                        "Service db-service",
                        "Service db-read-service",
                        "StatefulSet db-primary-statefulset",
                        "StatefulSet db-replica-statefulset",
                        "PersistentVolumeClaim db-primary-claim-data-0",
                        "PersistentVolumeClaim db-replica-claim-data-1",
                        "PodDisruptionBudget db-replica-poddisruptionbudget")
                .noneMatch(name -> name.startsWith("Secret"));
        Registered replicas = run.resource("kubernetes:apps/v1:StatefulSet", "db-replica-statefulset");
        assertThat(at(replicas, "spec", "replicas")).isEqualTo(2.0);
    }

    @Test
    void passwordsThatAreGivenGoIntoSecretsAndNowhereElse() {
        MockedRun run = MockedRun.of(context -> new PostgresCluster(
                "db",
                plain().password(Output.of("canary-app"))
                        .adminPassword(Output.of("canary-admin"))
                        .replicationPassword(Output.of("canary-replication"))
                        .build()));
        assertThat(run.resources())
                .filteredOn(resource -> resource.inputs().toString().contains("canary"))
                .extracting(Registered::name)
                .containsExactlyInAnyOrder("db-app-secret", "db-admin-secret", "db-replication-secret");
    }

    @Test
    void aServiceThatUsesItIsToldHowAndLetIn() {
        MockedRun run = MockedRun.of(context -> {
            PostgresCluster database = new PostgresCluster("db", plain().build());
            new ReplicatedService(
                    "api",
                    ReplicatedServiceArgs.builder()
                            .site(SITE)
                            .image("example.org/api:1")
                            .uses(Use.of(database).env("DB"))
                            .uses(Use.of(database).access(Access.READ_ONLY).env("DB_READ"))
                            .build());
            context.export("host", database.host());
            context.export("read", database.readHost());
        });
        Registered deployment = run.resource("kubernetes:apps/v1:Deployment", "api-deployment");
        assertThat(at(deployment, "spec", "template", "spec", "containers", 0, "env")
                        .toString())
                .contains("{name=DB_HOST, value=" + run.text("host") + "}")
                .contains("{name=DB_READ_HOST, value=" + run.text("read") + "}")
                .contains("secretKeyRef={name=db-app, key=password}");
        assertThat(run.objects())
                .filteredOn(object ->
                        object.kind().equals("NetworkPolicy") && object.name().startsWith("api-"))
                .hasSize(3)
                .anySatisfy(door ->
                        assertThat(at(door, "spec", "podSelector").toString()).contains("shop-db-primary"))
                .anySatisfy(door ->
                        assertThat(at(door, "spec", "podSelector").toString()).contains("shop-db-replica"));
    }

    @Test
    void itTellsHowItIsConnectedTo() {
        MockedRun.of(context -> {
            PostgresCluster database = new PostgresCluster(
                    "db", plain().database("orders").user("shop").build());
            assertThat(database.port()).isEqualTo(5432);
            assertThat(database.database()).isEqualTo("orders");
            assertThat(database.user()).isEqualTo("shop");
            assertThat(database.passwordSecret().name()).isEqualTo("db-app");
        });
    }

    @Test
    void whatIsMissingIsSaid() {
        MockedRun run = MockedRun.run(
                context -> new PostgresCluster(
                        "db", PostgresClusterArgs.builder().site(SITE).build()),
                true);
        assertThat(run.errors().toString())
                .contains("PostgresCluster db: version", "PostgresCluster db: password", "PostgresCluster db: storage");
        assertThat(run.resources()).isEmpty();
    }
}
