package dev.holdfast.templates.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.blueprint.data.HostRule;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.Setting;
import dev.holdfast.templates.Renderer;
import dev.holdfast.templates.RenderingFailed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostgresFilesTest {
    private final PostgresFiles files = new PostgresFiles(new Renderer());

    @Test
    void quotesEveryValue() {
        assertThat(files.settings(with("log_line_prefix", "it's \\ # 5%", "app")))
                .endsWith("\nlog_line_prefix = 'it''s \\\\ # 5%'\n");
    }

    @Test
    void refusesAValueThatWouldBecomeALine() {
        assertThatThrownBy(() -> files.settings(with("a", "1\nfsync = off", "app")))
                .isInstanceOf(RenderingFailed.class);
        assertThatThrownBy(() -> files.settings(with("a = 1 #", "1", "app"))).isInstanceOf(RenderingFailed.class);
    }

    /** A user who is called all is no keyword. */
    @Test
    void quotesNamesAndNoKeywords() {
        assertThat(files.rules(with("a", "1", "all")))
                .contains(
                        "\nlocal  all  \"all\"  scram-sha-256\n",
                        "\nhost  replication  \"all\"  samenet  scram-sha-256\n");
    }

    @Test
    void createsRolesWithPasswordsFromFiles() {
        String roles = files.roles(with("a", "1", "app"));
        assertThat(roles)
                .contains(
                        "\\set app_password `cat \"$APP_PASSWORD_FILE\"`\nCREATE ROLE \"app\" LOGIN PASSWORD :'app_password';\n",
                        "CREATE DATABASE \"state\" OWNER \"app\";\n")
                .doesNotContain("REPLICATION");
    }

    @Test
    void copiesWithASlotAndRecoverySettings() {
        assertThat(files.replica())
                .startsWith("#!/bin/sh\n")
                .contains("--write-recovery-conf", "--slot=\"$REPLICA_NAME\"", "application_name=$REPLICA_NAME")
                .doesNotContain("PGPASSWORD");
    }

    private static PostgresConfiguration with(String setting, String value, String user) {
        return new PostgresConfiguration(
                List.of(new Setting(setting, value)),
                List.of(
                        rule("local", "all", user, null),
                        rule("host", "replication", user, HostRule.Name.keyword("samenet"))),
                new PostgresConfiguration.Roles(user, "state", null, null),
                new PostgresConfiguration.Start(List.of("postgres"), Map.of()),
                null);
    }

    private static HostRule rule(String type, String database, String user, HostRule.@Nullable Name from) {
        return new HostRule(type, HostRule.Name.keyword(database), HostRule.Name.of(user), from, "scram-sha-256");
    }
}
