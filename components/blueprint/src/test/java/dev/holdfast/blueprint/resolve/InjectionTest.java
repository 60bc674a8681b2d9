package dev.holdfast.blueprint.resolve;

import static dev.holdfast.blueprint.resolve.Resolving.LOCAL;
import static dev.holdfast.blueprint.resolve.Resolving.blueprint;
import static dev.holdfast.blueprint.resolve.Resolving.fault;
import static dev.holdfast.blueprint.resolve.Resolving.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.EnvironmentSource;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.SecretReference;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InjectionTest {
    private static final String TEXT = LOCAL
            + """
              web:
                image: example.org/web:1.0
                env: {FIRST: "1", %s}
                uses: [%s]
                ports: [{name: peer, port: 7000}]
            %s
            databases:
              my-state:
                engine: postgresql
                version: "15"
                password: {secret: state-app/password}
                adminPassword: {secret: state-admin/password}
                storage: {size: 10Gi}
                pool: {perReplica: 7, overflow: 3}
            caches:
              hot: {engine: redis, version: "7.2", memory: 64Mi, password: {secret: hot/password}}
            """;

    @Test
    void aDatabaseIsToldUnderItsNameInCapitals() {
        Map<String, EnvironmentSource> env = env("A: b", "{database: my-state}", "");
        assertThat(env.keySet())
                .as("what was written comes first")
                .containsExactly(
                        "FIRST",
                        "A",
                        "MY_STATE_HOST",
                        "MY_STATE_PORT",
                        "MY_STATE_NAME",
                        "MY_STATE_USER",
                        "MY_STATE_PASSWORD",
                        "MY_STATE_POOL",
                        "MY_STATE_POOL_OVERFLOW");
        assertThat(env)
                .containsEntry(
                        "MY_STATE_HOST",
                        new EnvironmentSource.Host(new Endpoint.Database("my-state", 5432, Access.READ_WRITE)))
                .containsEntry(
                        "MY_STATE_PORT",
                        new EnvironmentSource.Port(new Endpoint.Database("my-state", 5432, Access.READ_WRITE)))
                .containsEntry("MY_STATE_NAME", new EnvironmentSource.Text("my_state"))
                .containsEntry("MY_STATE_USER", new EnvironmentSource.Text("app"))
                .containsEntry(
                        "MY_STATE_PASSWORD", new EnvironmentSource.Secret(SecretReference.of("state-app/password")))
                .containsEntry("MY_STATE_POOL", new EnvironmentSource.Text("7"))
                .containsEntry("MY_STATE_POOL_OVERFLOW", new EnvironmentSource.Text("3"));
    }

    @Test
    void namesCanBeChosenOneByOne() {
        assertThat(env("A: b", "{database: my-state, env: {prefix: DB, host: PGHOST, password: PGPASSWORD}}", "")
                        .keySet())
                .contains("PGHOST", "PGPASSWORD", "DB_PORT", "DB_USER")
                .doesNotContain("DB_HOST", "DB_PASSWORD");
        assertThat(env("A: b", "{cache: hot, env: REDIS}", "").keySet())
                .containsExactly("FIRST", "A", "REDIS_HOST", "REDIS_PORT", "REDIS_PASSWORD");
    }

    @Test
    void whatSomebodyWroteStands() {
        Map<String, EnvironmentSource> env = env("HOT_HOST: elsewhere", "{cache: hot}", "");
        assertThat(env).containsEntry("HOT_HOST", new EnvironmentSource.Text("elsewhere"));
        assertThat(env).containsKeys("HOT_PORT", "HOT_PASSWORD");
    }

    @Test
    void refusesTwoMeaningsOfOneVariable() {
        assertThat(Resolving.faults(text("A: b", "{database: my-state, env: DB}, {cache: hot, env: DB}", "")))
                .extracting(fault -> fault.path() + ": " + fault.reason())
                .containsExactly(
                        "services.web.uses[1]: two things would be injected as DB_HOST",
                        "services.web.uses[1]: two things would be injected as DB_PORT",
                        "services.web.uses[1]: two things would be injected as DB_PASSWORD");
        assertThat(env("A: b", "{cache: hot}, {cache: hot}", ""))
                .as("the same twice is no contradiction")
                .containsKey("HOT_HOST");
    }

    @Test
    void refusesANameForWhatIsNotThere() {
        assertThat(fault(text("A: b", "{cache: hot, env: {user: REDIS_USER}}", "")))
                .isEqualTo("contradiction services.web.uses[0].env.user: hot has no user that REDIS_USER could hold");
    }

    @Test
    void votesPeersAndCopiesAreToldToo() {
        String more =
                """
                    replicas: 3
                    consensus: {faults: crash, timeout: 10s, heartbeat: 1500ms}
                    replication: {factor: 2, env: COPIES}
                    peers: {port: peer, limit: 50}
                """;
        Map<String, EnvironmentSource> env = env("A: b", "", more);
        assertThat(env)
                .containsEntry("CONSENSUS_MEMBERS", new EnvironmentSource.Text("3"))
                .containsEntry("CONSENSUS_QUORUM", new EnvironmentSource.Text("2"))
                .containsEntry("CONSENSUS_TIMEOUT_MS", new EnvironmentSource.Text("10000"))
                .containsEntry("CONSENSUS_HEARTBEAT_MS", new EnvironmentSource.Text("1500"))
                .containsEntry("CONSENSUS_CONFIRMATIONS", new EnvironmentSource.Text("0"))
                .containsEntry("COPIES_FACTOR", new EnvironmentSource.Text("2"))
                .containsEntry("COPIES_CONSISTENCY", new EnvironmentSource.Text("quorum"))
                .containsEntry("COPIES_ACROSS_REGIONS", new EnvironmentSource.Text("eventual"))
                .containsEntry(
                        "PEERS_ADDRESSES",
                        new EnvironmentSource.Peers("web", new PortBlueprint("peer", 7000, Protocol.TCP)))
                .containsEntry("PEERS_LIMIT", new EnvironmentSource.Text("50"))
                .doesNotContainKey("PEERS_PENDING_LIMIT")
                .doesNotContainKey("COPIES_INTERVAL_MS");
    }

    @Test
    void itIsExplainedByWhatItHolds() {
        Blueprint blueprint = blueprint(text("A: b", "{database: my-state}", "    peers: {port: peer}\n"));
        assertThat(why(blueprint, "services.web.env.MY_STATE_HOST").value()).isEqualTo("host of databases.my-state");
        assertThat(why(blueprint, "services.web.env.MY_STATE_PASSWORD").value()).isEqualTo("secret state-app/password");
        assertThat(why(blueprint, "services.web.env.MY_STATE_PORT").value()).isEqualTo("5432");
        assertThat(why(blueprint, "services.web.env.PEERS_ADDRESSES").value())
                .isEqualTo("addresses of all replicas of services.web, port peer");
        assertThat(why(blueprint, "services.web.env.FIRST").value()).isEqualTo("1");
    }

    private static Map<String, EnvironmentSource> env(String env, String uses, String more) {
        return Resolving.service(blueprint(text(env, uses, more)), "web").env();
    }

    private static String text(String env, String uses, String more) {
        return TEXT.formatted(env, uses, more);
    }
}
