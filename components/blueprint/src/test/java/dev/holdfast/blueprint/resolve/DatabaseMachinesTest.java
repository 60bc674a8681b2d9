package dev.holdfast.blueprint.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseMachineBlueprint;
import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.topology.PoolMode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DatabaseMachinesTest {
    private static final String DATABASE = Resolving.WEB
            + """
                replicas: 3
                uses: [{database: state}, {database: state, access: read-only, env: {prefix: READS}}]
            databases:
              state:
                engine: postgresql
                version: "15"
                readReplicas: 2
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 10Gi}
            """;

    @Test
    void machinesAreNamedAfterTheDatabaseAndTheFirstBeginsAsPrimary() {
        assertThat(state("").machines())
                .containsExactly(
                        new DatabaseMachineBlueprint("state-1", "replica_2", "state-1", 5432, 6432, null, true),
                        new DatabaseMachineBlueprint("state-2", "replica_0", "state-2", 5432, 6432, null, false),
                        new DatabaseMachineBlueprint("state-3", "replica_1", "state-3", 5432, 6432, null, false));
    }

    /** The first primary is one of them after a failover: a commit may wait for it like for any other. */
    @Test
    void everyStandbyThatThereMayEverBeCounts() {
        assertThat(state("    synchronous: {standbys: 2}\n").parameters())
                .containsEntry("synchronous_standby_names", "ANY 2 (replica_0, replica_1, replica_2)");
    }

    @Test
    void filesForMachinesAreMadeByThemselvesOnlyWhereMachinesAreNamed() {
        assertThat(Resolving.blueprint(DATABASE).targets().postgres()).isNull();
        Blueprint named = Resolving.blueprint(
                DATABASE + "    machines: [{host: 10.0.0.1}, {host: 10.0.0.2}, {host: 10.0.0.3}]\n");
        assertThat(Objects.requireNonNull(named.targets().postgres()).text()).isEqualTo("15");
    }

    @Test
    void nothingStandsInFrontUnlessSomebodyAsks() {
        DatabaseBlueprint state = state("");
        assertThat(state.pooler()).isNull();
        assertThat(state.routing()).isNull();
        assertThat(state("    pooler: {instances: 0}\n").pooler()).isNull();
    }

    /** Three replicas and one more during an update, each with 5 for writes and 5 for reads; the server leaves 90 of its 100. */
    @Test
    void aPoolerHasRoomForAllThatUseTheDatabase() {
        DatabasePoolerBlueprint pooler =
                Objects.requireNonNull(state("    pool: {perReplica: 5}\n    pooler: {mode: transaction}\n")
                        .pooler());
        assertThat(pooler.mode()).isEqualTo(PoolMode.TRANSACTION);
        assertThat(pooler.connections()).isEqualTo(40);
        assertThat(pooler.writeConnections()).isEqualTo(20);
        assertThat(pooler.readConnections()).isEqualTo(20);
        assertThat(pooler.clients()).isEqualTo(1000);
        DatabasePoolerBlueprint full = Objects.requireNonNull(
                state("    pool: {perReplica: 50}\n    pooler: {}\n").pooler());
        assertThat(full.connections()).isEqualTo(90);
        assertThat(full.writeConnections()).isEqualTo(45);
    }

    @Test
    void waysHaveTheUsualPorts() {
        DatabaseRoutingBlueprint routing =
                Objects.requireNonNull(state("    routing: {}\n").routing());
        assertThat(routing.write()).isEqualTo(5000);
        assertThat(routing.read()).isEqualTo(5001);
        assertThat(routing.maxLag()).isEqualTo(Duration.ofSeconds(10));
        assertThat(routing.balancers()).isEqualTo(List.of());
        assertThat(routing.clients()).isEqualTo(100);
        assertThat(Objects.requireNonNull(
                                state("    routing: {}\n    pooler: {}\n").routing())
                        .clients())
                .isEqualTo(1000);
    }

    private static DatabaseBlueprint state(String more) {
        return Objects.requireNonNull(
                Resolving.blueprint(DATABASE + more).databases().get("state"));
    }
}
