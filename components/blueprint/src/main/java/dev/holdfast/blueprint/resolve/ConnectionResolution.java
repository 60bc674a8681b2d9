package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Connection;
import dev.holdfast.topology.Existing;
import dev.holdfast.topology.ExistingEndpoint;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a service talks to. */
final class ConnectionResolution {
    private static final int POSTGRESQL = 5432;
    private static final int REDIS = 6379;

    private ConnectionResolution() {}

    /**
     * Returns the connections of a service; notes those that lead nowhere.
     *
     * @param ports the ports of all services, by service
     * @return one for each connection that was written, null where it leads nowhere
     */
    static List<@Nullable ConnectionBlueprint> resolve(
            String name, Service service, Map<String, List<PortBlueprint>> ports, Scope scope) {
        List<@Nullable ConnectionBlueprint> connections = new ArrayList<>();
        List<Connection> written = Absent.list(service.uses());
        for (int i = 0; i < written.size(); i++) {
            Connection connection = written.get(i);
            TopologyPath path = Scope.at("services", name, "uses").index(i);
            Access access = scope.decisions()
                    .orDefault(
                            path.key("access"),
                            connection.access(),
                            Access.READ_WRITE,
                            "who only reads can say so, and is sent to replicas");
            Endpoint endpoint = endpoint(path, connection, access, ports, scope);
            if (connection.service() == null && connection.port() != null) {
                scope.problems()
                        .contradiction(
                                path.key("port"),
                                "only a service has ports to choose from",
                                "Leave it out: the port of anything else is known.");
            }
            boolean existing = endpoint instanceof Endpoint.Existing;
            boolean wait = scope.decisions()
                    .orDefault(
                            path.key("waitForHealth"),
                            connection.waitForHealth(),
                            !existing,
                            existing ? "its health is somebody else's" : "a start that comes too early fails");
            connections.add(endpoint == null ? null : new ConnectionBlueprint(endpoint, access, wait));
        }
        return connections;
    }

    private static @Nullable Endpoint endpoint(
            TopologyPath path,
            Connection connection,
            Access access,
            Map<String, List<PortBlueprint>> ports,
            Scope scope) {
        Existing existing = scope.topology().existing();
        String service = connection.service();
        if (service != null) {
            List<PortBlueprint> known = ports.get(service);
            if (known == null) {
                scope.problems().unknown(path.key("service"), "service", service, ports.keySet());
                return null;
            }
            PortBlueprint port =
                    PortResolution.namedOrOnly(path, port(path, connection, service, scope), service, known, scope);
            return port == null ? null : new Endpoint.Service(service, port);
        }
        String database = connection.database();
        if (database != null) {
            if (Absent.map(scope.topology().databases()).containsKey(database)) {
                return new Endpoint.Database(database, POSTGRESQL, access);
            }
            return existing(
                    path.key("database"),
                    "database",
                    database,
                    Absent.map(scope.topology().databases()).keySet(),
                    Absent.map(existing == null ? null : existing.databases()),
                    access,
                    scope);
        }
        String cache = connection.cache();
        if (cache != null) {
            if (Absent.map(scope.topology().caches()).containsKey(cache)) {
                return new Endpoint.Cache(cache, REDIS);
            }
            return existing(
                    path.key("cache"),
                    "cache",
                    cache,
                    Absent.map(scope.topology().caches()).keySet(),
                    Absent.map(existing == null ? null : existing.caches()),
                    access,
                    scope);
        }
        String queue = connection.queue();
        return queue == null
                ? null
                : existing(
                        path.key("queue"),
                        "queue",
                        queue,
                        Set.of(),
                        Absent.map(existing == null ? null : existing.queues()),
                        access,
                        scope);
    }

    /** Of a broker clients want the port for clients, whatever other ports it has. */
    private static @Nullable String port(TopologyPath path, Connection connection, String service, Scope scope) {
        Service used = scope.topology().services().get(service);
        return connection.port() != null || used == null || used.broker() == null
                ? connection.port()
                : scope.decisions()
                        .derived(
                                path.key("port"),
                                used.broker().port(),
                                "the broker takes its clients there",
                                Scope.at("services", service, "broker", "port"));
    }

    private static @Nullable Endpoint existing(
            TopologyPath path,
            String what,
            String name,
            Set<String> own,
            Map<String, ExistingEndpoint> existing,
            Access access,
            Scope scope) {
        ExistingEndpoint found = existing.get(name);
        if (found == null) {
            Set<String> known = new LinkedHashSet<>(own);
            known.addAll(existing.keySet());
            scope.problems().unknown(path, what, name, known);
            return null;
        }
        return new Endpoint.Existing(name, found, access);
    }
}
