package dev.holdfast.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.fidelity.Target;
import dev.holdfast.blueprint.resolve.Resolving;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.build.BuildPlan;
import dev.holdfast.templates.build.TopologyRenderer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HAProxy and PgBouncer in front of the containers of a database. */
class RoutedDatabaseTest {
    private static final String USES =
            """
                uses: [{database: state}, {database: state, access: read-only, env: READS}]
            databases:
              state:
                engine: postgresql
                version: "15.14"
                readReplicas: 2
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                replicationPassword: {secret: state-replication/password}
                storage: {size: 10Gi}
                pool: {perReplica: 5}
            """;

    private static final String ROUTED = USES + "    routing: {write: 6000}\n";
    private static final String POOLED = ROUTED + "    pooler: {mode: transaction}\n";

    @Test
    void withoutAWordServicesConnectToTheInstances() {
        Rendered compose = compose(files(USES));
        assertThat(compose.map("services")).doesNotContainKeys("state-proxy", "state-pooler", "state-read-pooler");
        assertThat(compose.map("services.api.environment"))
                .containsEntry("STATE_HOST", "state-primary")
                .containsEntry("STATE_PORT", "5432")
                .containsEntry("READS_HOST", "state-read")
                .containsEntry("READS_PORT", "5432");
    }

    /** Only from its one address HAProxy's checks are let in without a password. */
    @Test
    void instancesLetTheChecksInFromOneAddress() {
        Map<String, String> files = files(ROUTED);
        Rendered compose = compose(files);
        Object address = compose.map("services.state-proxy.networks.backend").get("ipv4_address");
        assertThat(file(files, "config/state/pg_hba.conf"))
                .contains("\nhost  \"holdfast_check\"  \"holdfast_check\"  " + address + "/32  trust\n");
        assertThat(file(files, "config/state/roles.sql")).contains("CREATE ROLE \"holdfast_check\" LOGIN");
        assertThat(file(files, "config/state-proxy/haproxy.cfg"))
                .contains(
                        "\n    bind *:6000\n",
                        "\n    bind *:5001\n",
                        "\n    server state-primary state-primary:5432 check\n",
                        "\n    server state-replica-2 state-replica-2:5432 check\n");
        assertThat(compose.map("services.api.environment"))
                .containsEntry("STATE_HOST", "state-proxy")
                .containsEntry("STATE_PORT", "6000")
                .containsEntry("READS_HOST", "state-proxy")
                .containsEntry("READS_PORT", "5001");
        assertThat(compose.map("services.api.depends_on")).containsOnlyKeys("state-proxy");
        assertThat(compose.map("services.state-proxy")).doesNotContainKey("ports");
    }

    /** Where both are, the pooler stands before what leads to the right instance: it follows a promotion, too. */
    @Test
    void poolersConnectToWhatLeadsToTheRightInstance() {
        Map<String, String> files = files(POOLED);
        Rendered compose = compose(files);
        assertThat(file(files, "config/state-pooler/pgbouncer.ini"))
                .contains("\nstate = host=state-proxy port=6000 dbname=state\n", "\npool_mode = transaction\n");
        assertThat(file(files, "config/state-read-pooler/pgbouncer.ini"))
                .contains("\nstate = host=state-proxy port=5001 dbname=state\n");
        assertThat(file(files, "config/state-pooler/pooler.sh"))
                .contains("password=/run/secrets/state-app_password\n", "users=/tmp/users.txt\n");
        assertThat(compose.map("services.api.environment"))
                .containsEntry("STATE_HOST", "state-pooler")
                .containsEntry("STATE_PORT", "6432")
                .containsEntry("READS_HOST", "state-read-pooler")
                .containsEntry("READS_PORT", "6432");
        assertThat(compose.map("services.state-pooler.depends_on")).containsOnlyKeys("state-proxy");
        assertThat(compose.map("services.state-pooler"))
                .containsEntry("entrypoint", List.of("sh", "/etc/holdfast/pgbouncer/pooler.sh"))
                .containsEntry("user", "998:996");
    }

    private static Map<String, String> files(String lines) {
        Blueprint blueprint = Resolving.blueprint(Small.with(lines + "targets: {compose: \"2.38\"}\n"));
        Map<String, String> files = new TreeMap<>();
        new TopologyRenderer(new Renderer())
                .render(BuildPlan.of(List.of(blueprint), List.of(Target.COMPOSE)))
                .files()
                .forEach(file -> files.put(file.path().text(), file.text()));
        return files;
    }

    private static Rendered compose(Map<String, String> files) {
        return Rendered.of(file(files, "compose.yaml"));
    }

    private static String file(Map<String, String> files, String name) {
        return files.getOrDefault("compose/" + name, "");
    }
}
