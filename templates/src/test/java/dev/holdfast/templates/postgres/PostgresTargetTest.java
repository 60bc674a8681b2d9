package dev.holdfast.templates.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.data.PostgresFolders;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.output.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresTargetTest {
    private static final Blueprint SHOP = Resolving.blueprint(
            """
            apiVersion: holdfast/v1alpha1
            kind: Topology
            metadata: {name: shop}
            targets: {postgres: "15"}
            regions: {here: {zones: 1}}
            services: {web: {image: example.org/web:1.0, replicas: 2, uses: [{database: state}]}}
            databases:
              state:
                engine: postgresql
                version: "15.14"
                readReplicas: 2
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 100Gi}
                resources: {limits: {memory: 8Gi}}
                maxConnections: 200
                pool: {perReplica: 20, overflow: 5}
                pooler: {mode: transaction}
                synchronous: {standbys: 1}
                routing: {balancers: [10.0.0.21, "fd00::21"]}
                machines:
                  - {host: 10.0.0.11}
                  - {host: "fd00::12", port: 5433, listen: "fd00::12"}
                  - {host: postgres-3.example.org}
              log:
                engine: postgresql
                version: "15"
                password: {secret: log-app/password}
                adminPassword: {secret: log-admin/password}
                storage: {size: 10Gi}
              secret:
                engine: postgresql
                version: "15"
                readReplicas: 1
                password: {secret: secret-app/password}
                adminPassword: {secret: secret-admin/password}
                replicationPassword: {secret: secret-replication/password}
                storage: {size: 10Gi}
                pooler: {mode: session}
                routing: {write: 6000, read: 6001, balancers: [10.0.0.21]}
                tls: {secret: secret-tls}
                machines: [{host: 10.0.1.1}, {host: 10.0.1.2}]
            """);

    private final Map<String, String> files = files();

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (RenderedFile file : new PostgresTarget(new Renderer()).render(SHOP, PostgresFolders.debian())) {
            files.put(file.path().text(), file.text());
        }
        return files;
    }

    @Test
    void everyInstanceHasAFolder() {
        Map<String, Long> counts = files.keySet().stream()
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.lastIndexOf('/')), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsOnly(
                        Map.entry("postgres/log/log-1", 6L),
                        Map.entry("postgres/secret/secret-1", 10L),
                        Map.entry("postgres/secret/secret-2", 10L),
                        Map.entry("postgres/state/state-1", 10L),
                        Map.entry("postgres/state/state-2", 10L),
                        Map.entry("postgres/state/state-3", 10L));
        assertThat(files).doesNotContainKeys("postgres/log/log-1/promote.sh", "postgres/log/log-1/pooler.sh");
    }

    @Test
    void anInstanceReadsWhatEveryPlatformDecidesAndItsOwnPlace() {
        assertThat(files.get("postgres/state/state-2/postgresql.conf"))
                .contains(
                        "\nlisten_addresses = 'fd00::12'\n",
                        "\nport = '5433'\n",
                        "\nunix_socket_directories = '/var/run/postgresql'\n",
                        "\nmax_wal_senders = '9'\n",
                        "\nmax_slot_wal_keep_size = '25600MB'\n",
                        "\nwal_log_hints = 'on'\n",
                        "\nsynchronous_standby_names = 'ANY 1 (replica_0, replica_1, replica_2)'\n");
    }

    /** Nobody comes in without a password but the checks, as one role, from the balancers, into one empty database. */
    @Test
    void onlyChecksComeInWithoutAPassword() {
        String rules = file("pg_hba.conf");
        assertThat(rules.lines().filter(line -> line.contains("trust")))
                .containsExactly(
                        "host  \"holdfast_check\"  \"holdfast_check\"  10.0.0.21/32  trust",
                        "host  \"holdfast_check\"  \"holdfast_check\"  fd00::21/128  trust");
        assertThat(rules)
                .contains(
                        "\nhost  \"state\"  \"app\"  samenet  scram-sha-256\n",
                        "\nhost  replication  \"replicator\"  postgres-3.example.org  scram-sha-256\n",
                        "\nhost  replication  \"postgres\"  fd00::12/128  scram-sha-256\n")
                .doesNotContain("replication  \"replicator\"  samenet", "0.0.0.0");
        assertThat(file("roles.sql"))
                .contains(
                        "CREATE ROLE \"holdfast_check\" LOGIN NOINHERIT CONNECTION LIMIT 20;\n",
                        "REVOKE ALL ON DATABASE \"holdfast_check\" FROM PUBLIC;\n");
        assertThat(files.get("postgres/log/log-1/roles.sql")).doesNotContain("holdfast_check");
    }

    /** A standby follows whichever of the others is the primary, so that nobody has to tell it after a failover. */
    @Test
    void aStandbyLooksForThePrimaryAmongAllOthers() {
        assertThat(files.get("postgres/state/state-2/instance.sh"))
                .contains(
                        "\nSTANDBY=replica_0\n",
                        "\nBEGINS_AS_PRIMARY=false\n",
                        "\nPRIMARY='host=10.0.0.11,postgres-3.example.org port=5432,5432 user=replicator"
                                + " passfile=/var/lib/postgresql/shop-state-2/passwords application_name=replica_0"
                                + " connect_timeout=5 target_session_attrs=primary'\n",
                        "\n  echo replica_2 10.0.0.11 5432\n  echo replica_1 postgres-3.example.org 5432\n");
        assertThat(file("instance.sh"))
                .contains("\nSTANDBY=replica_2\n", "\nBEGINS_AS_PRIMARY=true\n", "\n  echo replica_0 fd00::12 5433\n");
        assertThat(files.get("postgres/log/log-1/instance.sh")).contains("\nPRIMARY=\n", "others() {\n  :\n}\n");
    }

    /** Two services' replicas and one more during an update, each with 25 connections; the server leaves 190. */
    @Test
    void aPoolerHasRoomForAllServicesAndNoMoreThanTheServerLeaves() {
        assertThat(file("pgbouncer.ini"))
                .contains(
                        "\n[databases]\nstate = host=/var/run/postgresql port=5432 dbname=state\n",
                        "\nlisten_addr = *\nlisten_port = 6432\nunix_socket_dir = \n",
                        "\npool_mode = transaction\ndefault_pool_size = 75\nmax_db_connections = 75\nmax_client_conn = 1000\n");
        assertThat(files.get("postgres/state/state-2/pgbouncer.ini"))
                .contains("port=5433 dbname=state\n", "\nlisten_addr = fd00::12\n");
        assertThat(file("pooler.sh")).contains("password=/etc/postgresql/secrets/state-app/password\n");
    }

    /** But for checks, which can neither encrypt nor answer what scram asks. */
    @Test
    void withACertificateAllConnectionsAreEncrypted() {
        String folder = "postgres/secret/secret-1/";
        assertThat(files.getOrDefault(folder + "pg_hba.conf", "").lines().filter(line -> line.startsWith("host ")))
                .containsExactly("host  \"holdfast_check\"  \"holdfast_check\"  10.0.0.21/32  trust");
        assertThat(files.get(folder + "pg_hba.conf"))
                .contains(
                        "\nhostssl  \"secret\"  \"app\"  samenet  scram-sha-256\n",
                        "\nhostssl  replication  \"replicator\"  10.0.1.2/32  scram-sha-256\n",
                        "\nhostssl  all  \"postgres\"  10.0.1.2/32  scram-sha-256\n");
        assertThat(files.get(folder + "postgresql.conf"))
                .contains(
                        "\nssl = 'on'\n",
                        "\nssl_cert_file = '/etc/postgresql/secrets/secret-tls/tls.crt'\n",
                        "\nssl_key_file = '/etc/postgresql/secrets/secret-tls/tls.key'\n");
        assertThat(files.get(folder + "pgbouncer.ini"))
                .contains(
                        """

                        client_tls_sslmode = require
                        client_tls_cert_file = /etc/postgresql/secrets/secret-tls/tls.crt
                        client_tls_key_file = /etc/postgresql/secrets/secret-tls/tls.key
                        """);
        assertThat(files.get(folder + "instance.sh"))
                .contains(
                        "\nPGSSLMODE=require\n", " sslmode=require connect_timeout=5 target_session_attrs=primary'\n");
        assertThat(file("instance.sh")).contains("\nPGSSLMODE=prefer\n").doesNotContain("sslmode=");
        assertThat(file("pg_hba.conf") + file("postgresql.conf") + file("pgbouncer.ini"))
                .doesNotContain("ssl", "tls");
    }

    @Test
    void oneInstanceIsAsApproved() {
        Approvals.verify(files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("postgres/state/state-1/"))
                .map(file -> "### " + file.getKey() + "\n" + file.getValue())
                .collect(Collectors.joining("\n")));
    }

    private String file(String name) {
        return files.getOrDefault("postgres/state/state-1/" + name, "");
    }

    static Stream<String> scripts() {
        return files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".sh"))
                .map(Map.Entry::getValue);
    }

    /** The shell reads them without running them. */
    @ParameterizedTest
    @MethodSource("scripts")
    void areShell(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        shell.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        shell.getOutputStream().close();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEmpty();
        assertThat(shell.waitFor()).isZero();
    }
}
