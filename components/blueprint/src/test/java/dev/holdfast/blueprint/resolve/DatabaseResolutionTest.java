package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.WEB;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.there;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.topology.units.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseResolutionTest {
    private static final String TEXT = WEB
            + """
            databases:
              my-state:
                engine: postgresql
                version: "15.14"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
            """;
    private static final String SIZE = "    storage: {size: 100Gi}\n";

    @Test
    void aSmallDatabaseHasAllThatItNeeds() {
        DatabaseBlueprint database = database(SIZE);
        assertThat(database.image().toString()).isEqualTo("docker.io/library/postgres:15.14-bookworm");
        assertThat(database.databaseName()).isEqualTo("my_state");
        assertThat(database.user()).isEqualTo("app");
        assertThat(database.readReplicas()).isZero();
        assertThat(database.disruption()).as("the primary is one").isNull();
        assertThat(database.poolPerReplica()).isNull();
        assertThat(database.poolOverflow()).isZero();
        assertThat(database.parameters())
                .containsEntry("max_connections", "100")
                .containsEntry("wal_level", "replica")
                .containsEntry("password_encryption", "scram-sha-256")
                .doesNotContainKeys("synchronous_standby_names", "synchronous_commit", "statement_timeout");
    }

    @ParameterizedTest
    @CsvSource({"0,7", "1,8", "2,9", "5,12"})
    void sendersForReplicasBackupsTheArchiveAndTwoToSpare(int replicas, int senders) {
        assertThat(database(SIZE + "    readReplicas: " + replicas + "\n").parameters())
                .as("replicas + 2 × 2 base backups + 1 archive + 2")
                .containsEntry("max_wal_senders", String.valueOf(senders))
                .containsEntry("max_replication_slots", String.valueOf(senders));
    }

    @ParameterizedTest
    @CsvSource({"1Gi,256MB,768MB", "8Gi,2048MB,6144MB", "32Mi,16MB,24MB"})
    void aQuarterOfTheMemoryIsSharedAndThreeQuartersCache(String memory, String shared, String cache) {
        assertThat(database(SIZE + "    resources: {limits: {memory: " + memory + "}}\n")
                        .parameters())
                .containsEntry("shared_buffers", shared)
                .containsEntry("effective_cache_size", cache);
    }

    @ParameterizedTest
    @CsvSource({"1Gi,256MB", "100Mi,64MB", "100Gi,25600MB"})
    void aReplicaThatIsAwayHoldsBackAQuarterOfTheVolume(String size, String kept) {
        assertThat(database("    storage: {size: " + size + "}\n").parameters())
                .containsEntry("max_slot_wal_keep_size", kept);
    }

    @Test
    void whatIsWrittenIsSpelledAsPostgresqlDoes() {
        assertThat(database(SIZE
                                + "    sharedBuffers: 2500Ki\n    statementTimeout: 1m30s\n    maxConnections: 300\n"
                                + "    parameters: {work_mem: 8MB, wal_level: logical}\n")
                        .parameters())
                .containsEntry("shared_buffers", "2500kB")
                .containsEntry("statement_timeout", "90000ms")
                .containsEntry("max_connections", "300")
                .containsEntry("work_mem", "8MB")
                .containsEntry("wal_level", "logical");
    }

    @Test
    void aCommitWaitsForStandbysOrSaysThatItDoesNot() {
        assertThat(database(SIZE + "    readReplicas: 2\n    synchronous: {standbys: 1}\n")
                        .parameters())
                .containsEntry("synchronous_standby_names", "ANY 1 (replica_0, replica_1, replica_2)")
                .containsEntry("synchronous_commit", "on");
        Blueprint degrades =
                blueprint(TEXT + SIZE + "    readReplicas: 2\n    synchronous: {standbys: 1, onLoss: degrade}\n");
        assertThat(there(degrades.databases().get("my-state")).parameters())
                .containsEntry("synchronous_commit", "local")
                .containsKey("synchronous_standby_names");
        assertThat(Resolving.why(degrades, "databases.my-state.parameters.synchronous_commit")
                        .origin()
                        .toString())
                .contains("PostgreSQL does not fall back by itself");
    }

    @Test
    void readReplicasHaveABudgetOfOne() {
        assertThat(there(database(SIZE + "    readReplicas: 2\n").disruption())
                        .byRegion()
                        .values())
                .isNotEmpty()
                .containsOnly(1);
        assertThat(database(SIZE + "    readReplicas: 1\n").disruption()).isNull();
        assertThat(database(SIZE + "    pool: {perReplica: 20, overflow: 40}\n"))
                .satisfies(database -> assertThat(database.poolOverflow()).isEqualTo(40));
    }

    @Test
    void refusesMoreStandbysThanReplicas() {
        assertThat(fault(TEXT + SIZE + "    readReplicas: 1\n    synchronous: {standbys: 2}\n"))
                .isEqualTo("contradiction databases.my-state.synchronous.standbys: a commit would wait for 2 standbys,"
                        + " and 1 are there");
    }

    @Test
    void refusesReplicasWithoutAPassword() {
        assertThat(fault(TEXT.replace("    replicationPassword: {secret: state-replication/password}\n", "")
                        + SIZE
                        + "    readReplicas: 1\n"))
                .startsWith("missing databases.my-state: read replicas follow the primary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user: postgres", "user: replicator", "user: pg_read_all_data"})
    void refusesUsersOfTheServer(String written) {
        assertThat(fault(TEXT + SIZE + "    " + written + "\n")).startsWith("contradiction databases.my-state.user: ");
    }

    @Test
    void refusesDatabasesOfTheServer() {
        assertThat(fault(TEXT + SIZE + "    name: template1\n")).startsWith("contradiction databases.my-state.name: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port: \"5433\"", "data_directory: /data", "primary_conninfo: host=x"})
    void refusesParametersOfThePlatform(String written) {
        assertThat(fault(TEXT + SIZE + "    parameters: {" + written + "}\n"))
                .contains(": is decided by what starts the server");
    }

    @Test
    void refusesAValueThatIsSaidTwice() {
        assertThat(fault(TEXT + SIZE + "    maxConnections: 200\n    parameters: {max_connections: \"300\"}\n"))
                .isEqualTo(
                        "contradiction databases.my-state.parameters.max_connections: is said by maxConnections already");
        assertThat(database(SIZE + "    parameters: {max_connections: \"300\"}\n")
                        .parameters())
                .containsEntry("max_connections", "300");
    }

    @Test
    void refusesBuffersThatDoNotFit() {
        assertThat(fault(TEXT + SIZE + "    sharedBuffers: 1Gi\n    resources: {limits: {memory: 1Gi}}\n"))
                .isEqualTo("contradiction databases.my-state.sharedBuffers: does not fit into the memory of 1Gi");
        assertThat(fault(TEXT + SIZE + "    sharedBuffers: 100Ki\n")).contains("is less than PostgreSQL starts with");
    }

    @Test
    void aCacheIsGivenHalfAsMuchAgainAsItHolds() {
        String cache = "caches: {hot: {engine: redis, version: \"7.2\", memory: %s, password: {secret: hot/key}}}\n";
        assertThat(there(blueprint(WEB + cache.formatted("64Mi")).caches().get("hot"))
                        .resources()
                        .memoryLimit())
                .isEqualTo(Bytes.parse("96Mi"));
        assertThat(blueprint(WEB + cache.formatted("8000Pi")).caches()).containsKey("hot");
    }

    private static DatabaseBlueprint database(String more) {
        return there(blueprint(TEXT + more).databases().get("my-state"));
    }
}
