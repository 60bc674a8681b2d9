package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.blueprint.data.PgbouncerLowering;
import dev.holdfast.blueprint.proxy.Surroundings;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.units.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in front of the instances of a database: HAProxy, which leads to the right one, and PgBouncer. */
final class DatabaseFront {
    /** The user pgbouncer of CloudNativePG's image, and its group. */
    private static final long PGBOUNCER = 998;

    private static final long PGBOUNCER_GROUP = 996;

    private static final String CONFIGURATION = "/etc/holdfast/pgbouncer";
    private static final String SCRATCH = "/tmp";
    private static final Bytes SCRATCH_SIZE = Bytes.parse("16Mi");
    private static final String GRACE = "30s";

    private final Blueprint blueprint;
    private final ComposeNames names;

    DatabaseFront(Blueprint blueprint, ComposeNames names) {
        this.blueprint = blueprint;
        this.names = names;
    }

    /**
     * What leads to the primary and to replicas.
     *
     * @param address the one address from which instances let it in
     * @param files its configuration, by the name of the file
     */
    ComposeService proxy(
            DatabaseBlueprint database, DatabaseRoutingBlueprint routing, String address, Map<String, String> files) {
        String name = ComposeNames.databaseProxy(database.name());
        Map<String, String> waits = new LinkedHashMap<>();
        waits.put(ComposeNames.primary(database.name()), DependencyLowering.HEALTHY);
        return service(
                database,
                name,
                new Program(routing.image().toString(), List.of(), List.of(), name, Map.of(), List.of()),
                waits,
                routing.write(),
                IsolationLowering.of(
                        new SecurityBlueprint(
                                LoadBalancerLowering.HAPROXY, LoadBalancerLowering.HAPROXY, true, Map.of()),
                        routing.resources(),
                        LoadBalancerLowering.openFiles(2 * routing.clients()),
                        null),
                address,
                LoadBalancerLowering.configs(name, files, LoadBalancerLowering.HAPROXY_FOLDER),
                List.of(),
                Surroundings.container().scratch(),
                "database-proxy");
    }

    /** One pooler for writes, and with read replicas one for reads; none where nobody asked. */
    List<ComposeService> poolers(DatabaseBlueprint database) {
        DatabasePoolerBlueprint pooler = database.pooler();
        if (pooler == null) {
            return List.of();
        }
        List<ComposeService> all = new ArrayList<>();
        all.add(pooler(
                database, pooler, ComposeNames.pooler(database.name()), pooler.writeConnections(), Access.READ_WRITE));
        if (database.readReplicas() > 0) {
            all.add(pooler(
                    database,
                    pooler,
                    ComposeNames.readPooler(database.name()),
                    pooler.readConnections(),
                    Access.READ_ONLY));
        }
        return all;
    }

    private ComposeService pooler(
            DatabaseBlueprint database, DatabasePoolerBlueprint pooler, String name, int connections, Access access) {
        DatabaseDoor door = DatabaseDoor.behindPooler(database, access, names);
        SecretFile password = SecretFile.of(database.password());
        PgbouncerConfiguration configuration = PgbouncerLowering.lower(
                database,
                pooler,
                new PgbouncerConfiguration.Site(
                        door.host(),
                        door.port(),
                        null,
                        PgbouncerConfiguration.PORT,
                        connections,
                        CONFIGURATION,
                        password.target(),
                        SCRATCH + "/users.txt",
                        null));
        Map<String, String> waits = new LinkedHashMap<>();
        door.services().forEach(service -> waits.put(service, DependencyLowering.HEALTHY));
        return service(
                database,
                name,
                new Program(
                        pooler.image().toString(),
                        List.of("sh", CONFIGURATION + "/" + PgbouncerConfiguration.START),
                        List.of(),
                        name,
                        Map.of(),
                        List.of()),
                waits,
                PgbouncerConfiguration.PORT,
                IsolationLowering.of(
                        new SecurityBlueprint(PGBOUNCER, PGBOUNCER_GROUP, true, Map.of()),
                        pooler.resources(),
                        configuration.openFiles(),
                        null),
                null,
                List.of(
                        file(name, configuration, FileContent.PgbouncerFile.SETTINGS),
                        file(name, configuration, FileContent.PgbouncerFile.START)),
                List.of(password.mount()),
                SCRATCH,
                "database-pooler");
    }

    private static Mounts.ConfigMount file(
            String owner, PgbouncerConfiguration configuration, FileContent.PgbouncerFile file) {
        return new Mounts.ConfigMount(
                ConfigFile.of(owner, file.fileName(), new FileContent.Pgbouncer(configuration, file)),
                CONFIGURATION + "/" + file.fileName());
    }

    private ComposeService service(
            DatabaseBlueprint database,
            String name,
            Program program,
            Map<String, String> waits,
            int port,
            Isolation isolation,
            @Nullable String address,
            List<Mounts.ConfigMount> configs,
            List<Mounts.SecretMount> secrets,
            String scratch,
            String component) {
        return new ComposeService(
                name,
                program,
                new Lifecycle(
                        Lifecycle.RESTART,
                        null,
                        waits,
                        HealthcheckLowering.of(HealthCommand.listening(port), rhythm(), null),
                        GRACE,
                        List.of(),
                        List.of()),
                isolation,
                new Attachment(
                        List.of(new Attachment.Membership(ComposeNetwork.BACKEND, List.of(), address)),
                        null,
                        List.of()),
                new Mounts(List.of(), List.of(new Mounts.Scratch(scratch, SCRATCH_SIZE.bytes())), configs, secrets),
                Labels.of(blueprint, database.name(), component));
    }

    private static ProbeBlueprint rhythm() {
        return new ProbeBlueprint(
                new ProbeAction.Command(List.of()),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                3,
                1,
                Duration.ofSeconds(30));
    }
}
