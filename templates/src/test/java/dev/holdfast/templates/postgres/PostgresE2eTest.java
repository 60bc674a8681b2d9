package dev.holdfast.templates.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseMachineBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.proxy.Await;
import dev.holdfast.templates.proxy.Loopback;
import dev.holdfast.templates.proxy.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real primary and two standbys from rendered files, with PgBouncer beside each and HAProxy in front. */
@Tag("e2e")
class PostgresE2eTest {
    private static final String TOPOLOGY =
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            regions: {here: {zones: 1}}
            targets: {postgres: "15", haproxy: "2.6"}
            services: {web: {image: example.org/web:1.0, replicas: 1}}
            databases:
              state:
                engine: postgresql
                version: "15"
                readReplicas: 2
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 1Gi}
                sharedBuffers: 16Mi
                pool: {perReplica: 3}
                pooler: {mode: session}
                synchronous: {standbys: 1}
                parameters: {wal_retrieve_retry_interval: 500ms, hot_standby_feedback: "on"}
                routing: {write: %d, read: %d, balancers: [127.0.0.1]}
                machines: [%s]
            """;

    private static final String PORT = "SHOW port";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final String topology = topology();
    private final Blueprint blueprint = Resolving.blueprint(topology);
    private final DatabaseBlueprint state =
            Objects.requireNonNull(blueprint.databases().get("state"));
    private final DatabaseRoutingBlueprint routing = Objects.requireNonNull(state.routing());
    private final DatabaseMachineBlueprint first = state.machines().get(0);
    private final DatabaseMachineBlueprint second = state.machines().get(1);
    private final DatabaseMachineBlueprint third = state.machines().get(2);

    @Test
    void standbysFollowAndAfterAPromotionWritesFollowThem() throws Exception {
        try (PostgresMachines machines = PostgresMachines.of(blueprint, folder)) {
            beginAll(machines);
            machines.startBalancer();

            writes(machines, first, "CREATE TABLE kept (id int PRIMARY KEY)");
            for (int i = 0; i < 20; i++) {
                machines.answer(routing.write(), "INSERT INTO kept VALUES (" + i + ")");
            }
            for (DatabaseMachineBlueprint standby : List.of(second, third)) {
                Await.until(
                        "all rows are on " + standby.name(),
                        () -> machines.says(standby.port(), "SELECT count(*) FROM kept", "20"));
                assertThat(machines.app(standby.port(), "INSERT INTO kept VALUES (99)")
                                .output())
                        .contains("read-only");
            }
            assertThat(machines.backUp(first)).as("beside two that follow").isEqualTo(new Programs.Result(0, ""));
            reads(machines, second, third);

            Programs.Result refused = machines.script(second, "promote.sh");
            assertThat(refused.code()).isNotZero();
            assertThat(refused.output()).contains("still answers as the primary: stop it first");
            assertThat(machines.answer(second.port(), "SELECT pg_is_in_recovery()"))
                    .isEqualTo("t");

            machines.kill(first.name());
            Await.until(
                    "writes lead nowhere",
                    () -> machines.app(routing.write(), PORT).code() != 0);
            Await.until(
                    "reads still lead to a standby",
                    () -> machines.says(routing.read(), "SELECT count(*) FROM kept", "20"));

            Programs.Result promoted = machines.script(second, "promote.sh");
            assertThat(promoted.code()).as(promoted.output() + machines.logs()).isZero();
            writes(machines, second, "INSERT INTO kept VALUES (20)");
            Await.until(
                    "the other standby follows the new primary",
                    () -> machines.says(third.port(), "SELECT count(*) FROM kept", "21"));
            reads(machines, third);
            assertThat(machines.script(second, "promote.sh").output()).contains("is the primary already");

            comesBack(machines, "21");
            reads(machines, first, third);
        }
    }

    /** The old primary may not come back as a second one; brought back as a standby, it has what was written meanwhile. */
    private void comesBack(PostgresMachines machines, String rows) throws Exception {
        Programs.Result second = machines.script(first, "start.sh");
        assertThat(second.code()).isNotZero();
        assertThat(second.output()).contains("is the primary: run rejoin.sh");
        Programs.Result back = machines.script(first, "rejoin.sh");
        assertThat(back.code()).as(back.output() + machines.logs()).isZero();
        machines.start(first);
        Await.until(
                "it has what was written without it",
                () -> machines.says(first.port(), "SELECT count(*) FROM kept", rows));
        assertThat(machines.script(first, "rejoin.sh").output()).contains("nothing to do");
    }

    @Test
    void makesDataOnceAndOnlyWhereThereIsNone() throws Exception {
        try (PostgresMachines machines = PostgresMachines.of(blueprint, folder)) {
            Programs.Result early = machines.script(second, "bootstrap.sh");
            assertThat(early.code()).isNotZero();
            assertThat(early.output()).contains("no other instance answers as the primary");
            beginAll(machines);
            machines.answer(first.port(), "CREATE TABLE kept (id int PRIMARY KEY)");
            for (DatabaseMachineBlueprint machine : state.machines()) {
                Programs.Result again = machines.script(machine, "bootstrap.sh");
                assertThat(again.code()).isZero();
                assertThat(again.output()).contains("already: nothing to do");
            }
            assertThat(machines.answer(first.port(), "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
            assertThat(machines.administrator(
                            first, "SELECT slot_name, active FROM pg_replication_slots ORDER BY slot_name"))
                    .isEqualTo("replica_0|t\nreplica_1|t");
            assertThat(machines.administrator(first, "SHOW synchronous_standby_names"))
                    .isEqualTo("ANY 1 (replica_0, replica_1, replica_2)");
        }
    }

    @Test
    void readsGoToThePrimaryWhenNoReplicaIsLeft() throws Exception {
        try (PostgresMachines machines = PostgresMachines.of(blueprint, folder)) {
            beginAll(machines);
            machines.startBalancer();
            reads(machines, second, third);
            machines.stop(second);
            machines.stop(third);
            reads(machines, first);
            machines.start(second);
            reads(machines, second);
        }
    }

    @Test
    void connectionsBeyondThePoolWaitAndDoNotFail() throws Exception {
        try (PostgresMachines machines = PostgresMachines.of(blueprint, folder)) {
            machines.begin(first);
            Await.until(
                    "the pooler answers",
                    () -> machines.app(first.poolerPort(), PORT).code() == 0);
            List<Process> clients = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                clients.add(machines.client(
                                first.poolerPort(),
                                "app",
                                state.databaseName(),
                                "SELECT pg_sleep(0.5), count(*) FROM pg_stat_activity WHERE usename = 'app'")
                        .redirectErrorStream(true)
                        .start());
            }
            for (Process client : clients) {
                String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                assertThat(client.waitFor()).as(said + machines.logs()).isZero();
                assertThat(Integer.parseInt(said.substring(said.indexOf('|') + 1)))
                        .as("connections of the server")
                        .isBetween(1, 3);
            }
        }
    }

    @Test
    void nobodyElseReadsPasswordsAndChecksMayDoNothing() throws Exception {
        try (PostgresMachines machines = PostgresMachines.of(blueprint, folder)) {
            machines.begin(first);
            Await.until(
                    "the pooler answers",
                    () -> machines.app(first.poolerPort(), PORT).code() == 0);
            for (String file : List.of("passwords", "users.txt")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                                machines.data(first).resolve(file))))
                        .isEqualTo("rw-------");
            }
            assertThat(machines.logs()).doesNotContain(PostgresMachines.PASSWORD);

            ProcessBuilder stranger = machines.client(first.port(), "app", state.databaseName(), "SELECT 1");
            stranger.environment().put("PGPASSWORD", "wrong");
            assertThat(machines.run(stranger).output()).contains("password authentication failed");
            for (String deed : List.of(
                    "CREATE TABLE public.t (id int)",
                    "CREATE TEMPORARY TABLE t (id int)",
                    "SELECT lo_create(0)",
                    "CREATE SCHEMA s")) {
                assertThat(check(machines, "holdfast_check", deed).output()).contains("permission denied");
            }
            assertThat(check(machines, "postgres", "SELECT 1").code()).isNotZero();
            assertThat(check(machines, "holdfast_check", "SELECT pg_is_in_recovery()"))
                    .isEqualTo(new Programs.Result(0, "f\n"));
        }
    }

    /** Over encrypted connections all goes on as over others; HAProxy's checks alone are in plain text. */
    @Test
    void withACertificateNobodyComesInUnencrypted() throws Exception {
        Blueprint encrypted = Resolving.blueprint(topology.stripTrailing() + "\n    tls: {secret: state-tls}\n");
        try (PostgresMachines machines = PostgresMachines.of(encrypted, folder)) {
            beginAll(machines);
            machines.startBalancer();
            writes(machines, first, "CREATE TABLE kept (id int PRIMARY KEY)");
            reads(machines, second, third);
            assertThat(machines.administrator(
                            first,
                            "SELECT count(*), bool_and(ssl) FROM pg_stat_replication JOIN pg_stat_ssl USING (pid)"))
                    .as("what standbys receive is encrypted")
                    .isEqualTo("2|t");
            for (int server : List.of(first.port(), second.port())) {
                refusesPlainText(machines, server, "no encryption");
            }
            // HAProxy leads to the poolers.
            for (int pooler : List.of(first.poolerPort(), routing.write(), routing.read())) {
                refusesPlainText(machines, pooler, "SSL required");
            }
            assertThat(machines.answer(first.poolerPort(), PORT)).isEqualTo(Integer.toString(first.port()));
            assertThat(check(machines, "holdfast_check", "SELECT pg_is_in_recovery()", "disable"))
                    .isEqualTo(new Programs.Result(0, "f\n"));

            machines.kill(first.name());
            Await.until(
                    "writes lead nowhere",
                    () -> machines.app(routing.write(), PORT).code() != 0);
            Programs.Result promoted = machines.script(second, "promote.sh");
            assertThat(promoted.code()).as(promoted.output() + machines.logs()).isZero();
            writes(machines, second, "INSERT INTO kept VALUES (1)");
            comesBack(machines, "1");
        }
    }

    private void refusesPlainText(PostgresMachines machines, int port, String reason)
            throws IOException, InterruptedException {
        ProcessBuilder client = machines.client(port, "app", state.databaseName(), PORT);
        client.environment().put("PGSSLMODE", "disable");
        Programs.Result plain = machines.run(client);
        assertThat(plain.code()).as(plain.output()).isNotZero();
        assertThat(plain.output()).contains(reason);
    }

    private Programs.Result check(PostgresMachines machines, String database, String sql)
            throws IOException, InterruptedException {
        return check(machines, database, sql, "prefer");
    }

    private Programs.Result check(PostgresMachines machines, String database, String sql, String sslMode)
            throws IOException, InterruptedException {
        ProcessBuilder client = machines.client(first.port(), "app", database + " user=holdfast_check", sql);
        client.environment().put("PGPASSWORD", "");
        client.environment().put("PGSSLMODE", sslMode);
        return machines.run(client);
    }

    private void beginAll(PostgresMachines machines) throws Exception {
        machines.begin(first);
        Await.until("the primary answers", () -> machines.administrator(first, "SELECT 1")
                .equals("1"));
        machines.begin(second);
        machines.begin(third);
        Await.until("both follow", () -> machines.administrator(
                        first, "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'")
                .equals("2"));
    }

    private void writes(PostgresMachines machines, DatabaseMachineBlueprint primary, String sql) throws Exception {
        Await.until(
                "writes lead to " + primary.name() + "\n" + machines.logs(),
                () -> machines.says(routing.write(), PORT, Integer.toString(primary.port())));
        machines.answer(routing.write(), sql);
    }

    /** Reads lead to all of these and to nobody else. */
    private void reads(PostgresMachines machines, DatabaseMachineBlueprint... wanted) throws Exception {
        List<String> ports = Stream.of(wanted)
                .map(machine -> Integer.toString(machine.port()))
                .sorted()
                .toList();
        Await.until("reads lead to " + ports, () -> {
            TreeSet<String> found = new TreeSet<>();
            for (int i = 0; i < 2 * wanted.length; i++) {
                found.add(machines.app(routing.read(), PORT).output().strip());
            }
            return List.copyOf(found).equals(ports);
        });
    }

    private static String topology() {
        try {
            List<Integer> ports = Loopback.freePorts(8);
            List<String> machines = new ArrayList<>();
            for (int i = 1; i <= 3; i++) {
                machines.add("{host: 127.0.0.1, listen: 127.0.0.1, port: %d, poolerPort: %d}"
                        .formatted(ports.get(2 * i), ports.get(2 * i + 1)));
            }
            return TOPOLOGY.formatted(ports.get(0), ports.get(1), String.join(", ", machines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
