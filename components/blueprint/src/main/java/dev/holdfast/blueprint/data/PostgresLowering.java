package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.DatabaseBlueprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From a database to what its instances read. */
public final class PostgresLowering {
    private static final String SCRAM = "scram-sha-256";
    private static final String LOCAL = "local";
    private static final String HOST = "host";
    private static final String ENCRYPTED = "hostssl";

    private PostgresLowering() {}

    /** Lowers a database for the instances that a platform runs. */
    public static PostgresConfiguration lower(DatabaseBlueprint database, PostgresPlatform platform) {
        boolean replicated = platform.replicationPasswordFile() != null;
        return new PostgresConfiguration(
                settings(database, platform),
                rules(database, platform, replicated),
                new PostgresConfiguration.Roles(
                        database.user(),
                        database.databaseName(),
                        replicated ? PostgresConfiguration.REPLICATOR : null,
                        platform.balancers().isEmpty() ? null : PostgresConfiguration.CHECK),
                primary(platform),
                replicated ? replica(platform) : null);
    }

    private static List<Setting> settings(DatabaseBlueprint database, PostgresPlatform platform) {
        Map<String, String> settings = new TreeMap<>(database.parameters());
        settings.putIfAbsent("listen_addresses", "*");
        settings.putAll(platform.settings());
        List<Setting> inOrder = new ArrayList<>();
        settings.forEach((name, value) -> inOrder.add(new Setting(name, value)));
        return List.copyOf(inOrder);
    }

    private static List<HostRule> rules(DatabaseBlueprint database, PostgresPlatform platform, boolean replicated) {
        HostRule.Name all = HostRule.Name.keyword("all");
        HostRule.Name replication = HostRule.Name.keyword("replication");
        HostRule.Name administrator = HostRule.Name.of(PostgresConfiguration.ADMINISTRATOR);
        String host = platform.encrypted() ? ENCRYPTED : HOST;
        List<HostRule> rules = new ArrayList<>();
        rules.add(new HostRule(LOCAL, all, all, null, SCRAM));
        for (String balancer : platform.balancers()) {
            // A check cannot answer what scram asks, nor encrypt. This role may do nothing, in a database that holds
            // nothing.
            HostRule.Name check = HostRule.Name.of(PostgresConfiguration.CHECK);
            rules.add(new HostRule(HOST, check, check, HostRule.Name.keyword(balancer), "trust"));
        }
        for (String client : platform.clients()) {
            HostRule.Name user = HostRule.Name.of(database.user());
            rules.add(new HostRule(
                    host, HostRule.Name.of(database.databaseName()), user, HostRule.Name.keyword(client), SCRAM));
        }
        for (String peer : platform.peers()) {
            HostRule.Name from = HostRule.Name.keyword(peer);
            if (replicated) {
                HostRule.Name replicator = HostRule.Name.of(PostgresConfiguration.REPLICATOR);
                rules.add(new HostRule(host, replication, replicator, from, SCRAM));
            }
            // Backups: a copy of all files, and the log as it is written, are for the administrator only.
            rules.add(new HostRule(host, all, administrator, from, SCRAM));
            rules.add(new HostRule(host, replication, administrator, from, SCRAM));
        }
        return List.copyOf(rules);
    }

    private static PostgresConfiguration.Start primary(PostgresPlatform platform) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PGDATA", platform.dataFolder());
        environment.put("POSTGRES_PASSWORD_FILE", platform.adminPasswordFile());
        environment.put("APP_PASSWORD_FILE", platform.passwordFile());
        putIfPresent(environment, "REPLICATION_PASSWORD_FILE", platform.replicationPasswordFile());
        return new PostgresConfiguration.Start(
                List.of(
                        "postgres",
                        "-c",
                        "config_file=" + platform.configurationFolder() + "/postgresql.conf",
                        "-c",
                        "hba_file=" + platform.configurationFolder() + "/pg_hba.conf"),
                environment);
    }

    private static PostgresConfiguration.Start replica(PostgresPlatform platform) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PGDATA", platform.dataFolder());
        environment.put("CONFIGURATION_FOLDER", platform.configurationFolder());
        // Not PGHOST and PGUSER: a health check inside the container would then ask the primary.
        environment.put("PRIMARY_HOST", platform.primaryHost());
        environment.put("PRIMARY_PORT", platform.primaryPort());
        environment.put("REPLICATION_USER", PostgresConfiguration.REPLICATOR);
        putIfPresent(environment, "REPLICATION_PASSWORD_FILE", platform.replicationPasswordFile());
        return new PostgresConfiguration.Start(
                List.of("sh", platform.configurationFolder() + "/replica.sh"), environment);
    }

    private static void putIfPresent(Map<String, String> environment, String name, @Nullable String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }
}
