package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.blueprint.data.PostgresLowering;
import dev.holdfast.blueprint.data.PostgresPlatform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From a database to its primary and replicas. */
final class DatabaseLowering {
    static final String CONFIGURATION = "/etc/holdfast/postgres";

    /** Clients are in the same network; nothing outside it reaches the server. */
    private static final List<String> CLIENTS = List.of("samenet");

    private final Blueprint blueprint;
    private final ComposeNames names;
    private final StaticAddresses addresses;

    DatabaseLowering(Blueprint blueprint, ComposeNames names, StaticAddresses addresses) {
        this.blueprint = blueprint;
        this.names = names;
        this.addresses = addresses;
    }

    /**
     * The instances of a database, and what stands in front of them.
     *
     * @param proxies the configuration of what leads to databases, by its name and then by the name of the file
     */
    List<ComposeService> of(DatabaseBlueprint database, Map<String, Map<String, String>> proxies) {
        String proxy = ComposeNames.databaseProxy(database.name());
        String address = addresses.of(proxy);
        DatabaseFront front = new DatabaseFront(blueprint, names);
        PostgresConfiguration configuration = PostgresLowering.lower(
                database,
                PostgresPlatform.containers(
                        ComposeNames.primary(database.name()),
                        CLIENTS,
                        address == null ? List.of() : List.of(address + "/32"),
                        CONFIGURATION,
                        database.storage().mountPath() + "/pgdata",
                        SecretFile.of(database.password()).target(),
                        SecretFile.of(database.adminPassword()).target(),
                        database.replicationPassword() == null
                                ? null
                                : SecretFile.of(database.replicationPassword()).target()));
        List<ComposeService> all = new ArrayList<>();
        all.add(primary(database, configuration));
        List<String> replicas = ComposeNames.replicas(database);
        for (int i = 0; i < replicas.size(); i++) {
            all.add(replica(database, configuration, replicas.get(i), "replica_" + i));
        }
        DatabaseRoutingBlueprint routing = names.routing(database);
        if (routing != null && address != null) {
            all.add(front.proxy(database, routing, address, proxies.getOrDefault(proxy, Map.of())));
        }
        all.addAll(front.poolers(database));
        return all;
    }

    private ComposeService primary(DatabaseBlueprint database, PostgresConfiguration configuration) {
        String name = ComposeNames.primary(database.name());
        List<Mounts.ConfigMount> configs = new ArrayList<>(shared(database, configuration));
        configs.add(mount(database, configuration, FileContent.PostgresFile.ROLES, PostgresConfiguration.INIT_FOLDER));
        List<Mounts.SecretMount> secrets = new ArrayList<>();
        secrets.add(SecretFile.of(database.adminPassword()).mount());
        secrets.add(SecretFile.of(database.password()).mount());
        if (database.replicationPassword() != null) {
            secrets.add(SecretFile.of(database.replicationPassword()).mount());
        }
        return instance(
                database,
                name,
                new Program(
                        database.image().toString(),
                        List.of(),
                        configuration.primary().command(),
                        name,
                        texts(configuration.primary().environment()),
                        List.of()),
                Map.of(),
                List.of(),
                configs,
                secrets.stream().distinct().toList(),
                "database-primary");
    }

    private ComposeService replica(
            DatabaseBlueprint database, PostgresConfiguration configuration, String name, String standby) {
        PostgresConfiguration.Start start = Objects.requireNonNull(configuration.replica());
        Map<String, String> environment = new LinkedHashMap<>(start.environment());
        environment.put(PostgresConfiguration.REPLICA_NAME, standby);
        List<Mounts.ConfigMount> configs = new ArrayList<>(shared(database, configuration));
        configs.add(mount(database, configuration, FileContent.PostgresFile.REPLICA, CONFIGURATION));
        return instance(
                database,
                name,
                new Program(
                        database.image().toString(), start.command(), List.of(), name, texts(environment), List.of()),
                Map.of(ComposeNames.primary(database.name()), DependencyLowering.HEALTHY),
                List.of(ComposeNames.reads(database)),
                configs,
                List.of(SecretFile.of(Objects.requireNonNull(database.replicationPassword()))
                        .mount()),
                "database-replica");
    }

    private ComposeService instance(
            DatabaseBlueprint database,
            String name,
            Program program,
            Map<String, String> dependsOn,
            List<String> aliases,
            List<Mounts.ConfigMount> configs,
            List<Mounts.SecretMount> secrets,
            String component) {
        return new ComposeService(
                name,
                program,
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        dependsOn,
                        HealthcheckLowering.of(database.readinessProbe(), database.startupProbe(), List.of())
                                .orElse(null),
                        Spelling.time(database.gracePeriod()),
                        List.of(),
                        List.of()),
                // Queries that run in parallel share their memory there; 64 MiB are soon too little.
                IsolationLowering.of(
                        database.security(),
                        database.resources(),
                        null,
                        database.resources().memoryLimit().bytes() / 4),
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, aliases, null)), null, List.of()),
                new Mounts(
                        List.of(new Mounts.VolumeMount(
                                ServiceLowering.volume(name), database.storage().mountPath())),
                        IsolationLowering.scratch(database.security().scratch()),
                        configs,
                        secrets),
                Labels.of(blueprint, database.name(), component));
    }

    private static List<Mounts.ConfigMount> shared(DatabaseBlueprint database, PostgresConfiguration configuration) {
        return List.of(
                mount(database, configuration, FileContent.PostgresFile.SETTINGS, CONFIGURATION),
                mount(database, configuration, FileContent.PostgresFile.RULES, CONFIGURATION));
    }

    private static Mounts.ConfigMount mount(
            DatabaseBlueprint database,
            PostgresConfiguration configuration,
            FileContent.PostgresFile file,
            String folder) {
        return new Mounts.ConfigMount(
                ConfigFile.of(database.name(), file.fileName(), new FileContent.Postgres(configuration, file)),
                folder + "/" + file.fileName());
    }

    static Map<String, EnvironmentText> texts(Map<String, String> environment) {
        Map<String, EnvironmentText> texts = new LinkedHashMap<>();
        environment.forEach((name, text) -> texts.put(name, EnvironmentText.of(text)));
        return texts;
    }
}
