package dev.holdfast.blueprint.data;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseMachineBlueprint;
import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.topology.units.SecretReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a database to its instances on machines without containers. */
public final class PostgresMachineLowering {
    /** Services in the same network; those elsewhere come through HAProxy. */
    private static final String CLIENTS = "samenet";

    private static final String REQUIRE = "require";

    /** As libpq has it: encrypted where the server can. */
    private static final String PREFER = "prefer";

    private final String system;
    private final PostgresFolders folders;

    /**
     * Lowers databases of one system.
     *
     * @param system its name, so that several may share a machine
     * @param folders where things are there
     */
    public PostgresMachineLowering(String system, PostgresFolders folders) {
        this.system = system;
        this.folders = folders;
    }

    /** The instances of a database, the first primary first. */
    public List<PostgresMachine> instances(DatabaseBlueprint database) {
        return database.machines().stream()
                .map(machine -> instance(database, machine))
                .toList();
    }

    private PostgresMachine instance(DatabaseBlueprint database, DatabaseMachineBlueprint machine) {
        String own = "/" + system + "-" + machine.name();
        String data = folders.data() + own;
        String configuration = folders.configuration() + own;
        List<DatabaseMachineBlueprint> others = database.machines().stream()
                .filter(other -> !other.name().equals(machine.name()))
                .toList();
        SecretReference replication = database.replicationPassword();
        CertificateFiles certificate = certificate(database);
        String replicationFile = replication == null || others.isEmpty() ? null : file(replication);
        PostgresConfiguration postgres = PostgresLowering.lower(
                database,
                new PostgresPlatform(
                        joined(others, DatabaseMachineBlueprint::host),
                        joined(others, other -> Integer.toString(other.port())),
                        clients(database),
                        database.machines().stream()
                                .map(each -> block(each.host()))
                                .distinct()
                                .toList(),
                        balancers(database),
                        certificate != null,
                        settings(machine, certificate),
                        configuration,
                        data + "/pgdata",
                        file(database.password()),
                        file(database.adminPassword()),
                        replicationFile));
        String passwords = data + "/passwords";
        return new PostgresMachine(
                machine.name(),
                postgres,
                new PostgresInstance(
                        folders.programs() + "/" + database.version().major() + "/bin",
                        configuration,
                        data,
                        data + "/pgdata",
                        folders.sockets(),
                        machine.host(),
                        machine.port(),
                        machine.standby(),
                        machine.beginsAsPrimary(),
                        PostgresConfiguration.ADMINISTRATOR,
                        file(database.adminPassword()),
                        file(database.password()),
                        passwords,
                        certificate == null ? PREFER : REQUIRE,
                        replicationFile == null
                                ? null
                                : replication(machine, others, replicationFile, passwords, certificate != null)),
                pooler(database, machine, configuration, data, certificate));
    }

    /** Standbys look for the primary among all others, so that they follow whichever it is after a failover. */
    private static PostgresInstance.Replication replication(
            DatabaseMachineBlueprint machine,
            List<DatabaseMachineBlueprint> others,
            String passwordFile,
            String passwords,
            boolean encrypted) {
        String source = "host=" + joined(others, DatabaseMachineBlueprint::host)
                + " port=" + joined(others, other -> Integer.toString(other.port()))
                + " user=" + PostgresConfiguration.REPLICATOR
                + " passfile=" + ConnectionWord.of(passwords)
                + " application_name=" + machine.standby()
                + (encrypted ? " sslmode=" + REQUIRE : "")
                + " connect_timeout=5 target_session_attrs=primary";
        return new PostgresInstance.Replication(
                PostgresConfiguration.REPLICATOR,
                passwordFile,
                source,
                others.stream()
                        .map(other -> new PostgresInstance.Other(other.standby(), other.host(), other.port()))
                        .toList());
    }

    private @Nullable PgbouncerConfiguration pooler(
            DatabaseBlueprint database,
            DatabaseMachineBlueprint machine,
            String configuration,
            String data,
            @Nullable CertificateFiles certificate) {
        DatabasePoolerBlueprint pooler = database.pooler();
        return pooler == null
                ? null
                : PgbouncerLowering.lower(
                        database,
                        pooler,
                        new PgbouncerConfiguration.Site(
                                folders.sockets(),
                                machine.port(),
                                machine.listen(),
                                machine.poolerPort(),
                                pooler.connections(),
                                configuration,
                                file(database.password()),
                                data + "/users.txt",
                                certificate));
    }

    private Map<String, String> settings(DatabaseMachineBlueprint machine, @Nullable CertificateFiles certificate) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(machine.port()));
        if (machine.listen() != null) {
            settings.put("listen_addresses", machine.listen());
        }
        settings.put("unix_socket_directories", folders.sockets());
        if (certificate != null) {
            settings.put("ssl", "on");
            settings.put("ssl_cert_file", certificate.certificate());
            settings.put("ssl_key_file", certificate.key());
        }
        return settings;
    }

    private static List<String> clients(DatabaseBlueprint database) {
        List<String> clients = new ArrayList<>();
        clients.add(CLIENTS);
        clients.addAll(balancers(database));
        return List.copyOf(clients);
    }

    private static List<String> balancers(DatabaseBlueprint database) {
        DatabaseRoutingBlueprint routing = database.routing();
        return routing == null
                ? List.of()
                : routing.balancers().stream()
                        .map(PostgresMachineLowering::block)
                        .toList();
    }

    /** An address as a block of one; a name as it is. */
    private static String block(String host) {
        if (!HostAndPort.isAddress(host)) {
            return host;
        }
        return host + (host.contains(":") ? "/128" : "/32");
    }

    private @Nullable CertificateFiles certificate(DatabaseBlueprint database) {
        String secret = database.tlsSecret();
        return secret == null ? null : CertificateFiles.in(folders.secrets() + "/" + secret);
    }

    private String file(SecretReference secret) {
        return folders.secrets() + "/" + secret.name() + "/" + secret.key();
    }

    private static String joined(
            List<DatabaseMachineBlueprint> machines, Function<DatabaseMachineBlueprint, String> part) {
        return machines.stream().map(part).collect(Collectors.joining(","));
    }
}
