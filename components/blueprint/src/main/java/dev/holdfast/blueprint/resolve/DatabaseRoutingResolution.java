package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.topology.DatabaseRouting;
import dev.holdfast.topology.Engine;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.read.TopologyPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how connections find the instance of a database that they are for, where no operator runs it. */
final class DatabaseRoutingResolution {
    private static final int WRITE = 5000;
    private static final int READ = 5001;

    private DatabaseRoutingResolution() {}

    /** The port that leads to the primary. */
    static int writePort(DatabaseRouting written) {
        return written.write() == null ? WRITE : written.write();
    }

    /** The port that leads to replicas. */
    static int readPort(DatabaseRouting written) {
        return written.read() == null ? READ : written.read();
    }

    /**
     * Returns the routing, or nothing.
     *
     * @param path the path of the routing
     */
    static @Nullable DatabaseRoutingBlueprint resolve(
            TopologyPath path,
            @Nullable DatabaseRouting written,
            @Nullable DatabasePoolerBlueprint pooler,
            Map<String, String> parameters,
            Scope scope) {
        if (written == null) {
            return null;
        }
        Decisions decisions = scope.decisions();
        balancers(path.key("balancers"), written, scope);
        TopologyPath database = path.parent();
        int clients = pooler == null
                ? decisions.derived(
                        path.key("clients"),
                        Connections.most(parameters),
                        "no more than the server takes",
                        database.key("maxConnections"))
                : decisions.derived(
                        path.key("clients"),
                        pooler.clients(),
                        "as many as the pooler lets in",
                        database.key("pooler").key("clients"));
        Version version = LoadBalancerResolution.haproxy(path, null, scope);
        return new DatabaseRoutingBlueprint(
                decisions.orDefault(path.key("write"), written.write(), WRITE, "usual in front of PostgreSQL"),
                decisions.orDefault(path.key("read"), written.read(), READ, "the one after the port of writes"),
                decisions.orDefault(
                        path.key("maxLag"),
                        written.maxLag(),
                        Duration.ofSeconds(10),
                        "a replica that is busy for a moment keeps its readers, one that cannot keep up loses them"),
                written.balancers() == null ? List.of() : List.copyOf(written.balancers()),
                version,
                LoadBalancerResolution.image(path, Engine.HAPROXY, null, version, scope),
                ResourceResolution.resolve(
                        path.key("resources"),
                        null,
                        LoadBalancerResolution.CPU,
                        LoadBalancerResolution.memory(2L * clients),
                        scope),
                clients);
    }

    /** On machines nobody else can know them. */
    private static void balancers(TopologyPath path, DatabaseRouting written, Scope scope) {
        Targets targets = scope.topology().targets();
        if (targets != null
                && targets.postgres() != null
                && Absent.list(written.balancers()).isEmpty()) {
            scope.problems()
                    .missing(
                            path,
                            "machines let HAProxy's checks in only from addresses that they know",
                            "Write the addresses of the machines that HAProxy runs on: `balancers: [10.0.0.21, 10.0.0.22]`.");
        }
    }
}
