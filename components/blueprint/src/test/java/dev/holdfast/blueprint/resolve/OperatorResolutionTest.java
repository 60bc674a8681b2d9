package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.faults;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdfast.blueprint.KubernetesDatabaseBlueprint;
import dev.holdfast.blueprint.Origin;
import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.read.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorResolutionTest {
    private static final String USED = WEB
            + """
                replicas: 5
                uses:
                  - {database: state, access: read-write}
            """;
    private static final String STATE =
            """
            databases:
              state:
                engine: postgresql
                version: "15.14"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 10Gi}
            """;

    @Test
    void whereNobodySaysSoAnOperatorFailsOver() {
        KubernetesDatabaseBlueprint state = state("");
        assertThat(state.operator()).isEqualTo(PostgresOperator.CLOUDNATIVE_PG);
        assertThat(state.operated()).isTrue();
        assertThat(there(state.image())).hasToString("ghcr.io/cloudnative-pg/postgresql:15.14-standard-bookworm");
        assertThat(state.pooler()).as("nobody spoke of a pool").isNull();
        assertThat(why(blueprint(USED + STATE), "databases.state.kubernetes.operator")
                        .origin())
                .isEqualTo(new Origin.Default(
                        "a StatefulSet has no failover manager: nothing would make a replica the primary"));
    }

    @Test
    void withoutAnOperatorThereIsNothingOfIts() {
        KubernetesDatabaseBlueprint state = state("    pool: {perReplica: 10}\n    kubernetes: {operator: none}\n");
        assertThat(state.operated()).isFalse();
        assertThat(state.image()).isNull();
        assertThat(state.pooler()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // 5 replicas and 1 more during an update, each with its pool: one instance can carry them all
        "500, 40, 2, 240",
        // (300 − 10) ÷ 2: no more than the server leaves to an instance
        "300, 40, 2, 145",
        "100, 40, 1, 90",
        "500, 40, 3, 163",
        // no service could ever connect through none
        "10, 40, 2, 1"
    })
    void aPoolerCarriesWhatTheServicesOpen(int connections, int pool, int instances, int expected) {
        PoolerBlueprint pooler = there(state("    maxConnections: " + connections + "\n    pool: {perReplica: " + pool
                        + "}\n    kubernetes: {pooler: {instances: " + instances + "}}\n")
                .pooler());
        assertThat(pooler.instances()).isEqualTo(instances);
        assertThat(pooler.writeConnections()).isEqualTo(expected);
        assertThat(pooler.clients()).isEqualTo(1000);
        assertThat(pooler.mode()).isEqualTo(PoolMode.SESSION);
    }

    @Test
    void readsThatNoReplicaAnswersGoToThePrimary() {
        String reads = USED.replace("read-write", "read-only");
        String pool = "    maxConnections: 500\n    pool: {perReplica: 20, overflow: 5}\n";
        PoolerBlueprint alone =
                there(there(blueprint(reads + STATE + pool).databases().get("state"))
                        .kubernetes()
                        .pooler());
        assertThat(alone.writeConnections()).isEqualTo(150);
        PoolerBlueprint replicated = there(there(blueprint(reads + STATE + pool + "    readReplicas: 2\n")
                        .databases()
                        .get("state"))
                .kubernetes()
                .pooler());
        assertThat(replicated.readConnections()).isEqualTo(150);
        String less = pool.replace("overflow: 5", "overflow: 5, reads: {perReplica: 10}");
        assertThat(there(there(blueprint(reads + STATE + less).databases().get("state"))
                                .kubernetes()
                                .pooler())
                        .writeConnections())
                .isEqualTo(60);
        assertThat(there(there(blueprint(reads + STATE + less + "    readReplicas: 2\n")
                                        .databases()
                                        .get("state"))
                                .kubernetes()
                                .pooler())
                        .readConnections())
                .isEqualTo(60);
        assertThat(replicated.writeConnections())
                .as("one client that nobody spoke of")
                .isEqualTo(25);
    }

    @Test
    void aPoolerWithoutAPoolTakesWhatTheServerHas() {
        PoolerBlueprint pooler =
                there(state("    kubernetes: {pooler: {mode: transaction}}\n").pooler());
        assertThat(pooler.instances()).isEqualTo(2);
        assertThat(pooler.mode()).isEqualTo(PoolMode.TRANSACTION);
        assertThat(pooler.writeConnections()).isEqualTo(45);
        assertThat(state("    pool: {perReplica: 10}\n    kubernetes: {pooler: {instances: 0}}\n")
                        .pooler())
                .isNull();
    }

    @Test
    void anOperatorNeedsNoPasswordForReplicasAndNoImageForBackups() {
        String only = "targets: {kubernetes: \"1.35\"}\n" + USED
                + STATE.replace("    replicationPassword: {secret: state-replication/password}\n", "")
                + """
                    readReplicas: 1
                backups: {schedule: "0 4 * * *", timeZone: UTC, retention: 7d, to: "s3://shop-backups"}
                """;
        assertThat(there(blueprint(only).databases().get("state")).replicationPassword())
                .isNull();
        assertThat(there(blueprint(only).backups()).image()).isNull();
        assertThat(faults(only.replace("\"1.35\"", "\"1.35\", compose: \"2.38\"")))
                .extracting(Fault::code, fault -> String.valueOf(fault.path()))
                .containsExactly(tuple("missing", "databases.state"), tuple("missing", "backups"));
    }

    @Test
    void sharedBuffersAreNoLargerThanTheMemoryThatIsSetAside() {
        String resources = "    resources: {requests: {memory: 512Mi}, limits: {memory: 4Gi}}\n";
        assertThat(there(blueprint(USED + STATE + resources).databases().get("state"))
                        .parameters())
                .containsEntry("shared_buffers", "512MB");
        assertThat(there(blueprint(USED + STATE + resources + "    kubernetes: {operator: none}\n")
                                .databases()
                                .get("state"))
                        .parameters())
                .containsEntry("shared_buffers", "1024MB");
    }

    @Test
    void aFaultSaysWhatTheSecretHasToLookLike() {
        Fault fault =
                faults(USED + STATE.replace("state-app/password", "state/app")).get(0);
        assertThat(fault.reason())
                .isEqualTo("CloudNativePG reads it from the key password of a secret of the type"
                        + " kubernetes.io/basic-auth, whose key username says app");
        assertThat(fault.fix())
                .isEqualTo("Write a secret of its own, such as {secret: state-app/password}, or"
                        + " `kubernetes: {operator: none}`, with which nothing fails over.");
    }

    @Test
    void whereKubernetesIsNotWantedSecretsAreAsAnybodyLikes() {
        assertThat(blueprint("targets: {compose: \"2.38\"}\n" + USED + STATE.replace("-app/password", "/app"))
                        .databases())
                .containsKey("state");
    }

    private static KubernetesDatabaseBlueprint state(String more) {
        return there(blueprint(USED + STATE + more).databases().get("state")).kubernetes();
    }
}
