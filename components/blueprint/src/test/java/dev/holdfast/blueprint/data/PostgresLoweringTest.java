package dev.holdfast.blueprint.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.resolve.Resolving;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostgresLoweringTest {
    private final DatabaseBlueprint state =
            Objects.requireNonNull(Resolving.metanode(null).databases().get("state"));

    @Test
    void letsNobodyInWithoutAPassword() {
        PostgresConfiguration configuration = lower("/run/secrets/replication");
        assertThat(configuration.rules())
                .allSatisfy(rule -> assertThat(rule.method()).isEqualTo("scram-sha-256"));
        assertThat(configuration.rules().stream().filter(rule -> rule.type().equals("host")))
                .allSatisfy(rule -> assertThat(
                                Objects.requireNonNull(rule.address()).text())
                        .isEqualTo("samenet"));
    }

    @Test
    void letsReplicasFollowOnlyWhereThereAreSome() {
        assertThat(users(lower("/run/secrets/replication"))).containsOnlyOnce("replicator");
        assertThat(users(lower(null))).doesNotContain("replicator");
        assertThat(lower(null).replica()).isNull();
        assertThat(lower(null).roles().replicator()).isNull();
    }

    @Test
    void keepsEveryParameterAndListens() {
        assertThat(lower(null).settings())
                .contains(new Setting("max_connections", "500"), new Setting("listen_addresses", "*"))
                .hasSize(state.parameters().size() + 1);
    }

    /** A health check inside a replica would ask the primary if these were set. */
    @Test
    void setsNoVariableThatClientsRead() {
        assertThat(Objects.requireNonNull(lower("/r").replica()).environment())
                .doesNotContainKeys("PGHOST", "PGUSER", "PGPORT", "PGPASSWORD");
    }

    private PostgresConfiguration lower(@Nullable String replicationPasswordFile) {
        return PostgresLowering.lower(
                state,
                PostgresPlatform.containers(
                        "state-primary",
                        List.of("samenet"),
                        List.of(),
                        "/etc/pg",
                        "/data/pgdata",
                        "/a",
                        "/b",
                        replicationPasswordFile));
    }

    private static List<String> users(PostgresConfiguration configuration) {
        return configuration.rules().stream().map(rule -> rule.user().text()).toList();
    }
}
