package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseOnKubernetes;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.Pooler;
import dev.holdfast.topology.ReadPool;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides what stands between clients and a database that an operator runs. */
final class PoolerResolution {
    /** So that one can be lost or replaced. */
    private static final int INSTANCES = 2;

    /** PgBouncer spends some 2 kB on a client that waits. */
    private static final int CLIENTS = 1000;

    /** Three are kept for the administrator, as PostgreSQL has it, and seven for the operator, metrics and backups. */
    private static final int KEPT = 10;

    private static final String READ = "readConnections";

    private static final String FROM_SERVICES =
            "all replicas of the services that use it, each with its pool, so that either instance can carry them alone; no more than the server leaves to one";

    private final TopologyPath path;
    private final String database;
    private final Collection<ServiceBlueprint> services;
    private final Scope scope;
    private final @Nullable ConnectionPool pool;
    private final int most;

    private PoolerResolution(
            TopologyPath path,
            String database,
            @Nullable ConnectionPool pool,
            int most,
            Collection<ServiceBlueprint> services,
            Scope scope) {
        this.path = path;
        this.database = database;
        this.pool = pool;
        this.most = most;
        this.services = services;
        this.scope = scope;
    }

    /** Returns the pooler, or nothing. */
    static @Nullable PoolerBlueprint resolve(
            TopologyPath path,
            String name,
            Database database,
            Map<String, String> parameters,
            int replicas,
            Collection<ServiceBlueprint> services,
            Scope scope) {
        DatabaseOnKubernetes kubernetes = database.kubernetes();
        Pooler written = kubernetes == null ? null : kubernetes.pooler();
        ConnectionPool pool = database.pool();
        if (written == null && pool == null) {
            return null;
        }
        int instances = scope.decisions()
                .orDerived(
                        path.key("instances"),
                        written == null ? null : written.instances(),
                        INSTANCES,
                        "connections beyond the pool wait there and do not fail, also while one instance is away",
                        path.parent().parent().key("pool"));
        if (instances == 0) {
            return null;
        }
        PoolMode mode = scope.decisions()
                .orDefault(
                        path.key("mode"),
                        written == null ? null : written.mode(),
                        PoolMode.SESSION,
                        "every client works with it");
        int most = Math.max(1, (connections(parameters) - KEPT) / instances);
        return new PoolerResolution(path, name, pool, most, services, scope).decide(instances, mode, replicas);
    }

    /** PostgreSQL's own default where somebody wrote what is no number: it refuses that itself. */
    private static int connections(Map<String, String> parameters) {
        String written = Objects.requireNonNullElse(parameters.get("max_connections"), "");
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 100;
    }

    private PoolerBlueprint decide(int instances, PoolMode mode, int replicas) {
        int write = connections("writeConnections", access -> access != Access.READ_ONLY || replicas == 0);
        int read = connections(READ, access -> access == Access.READ_ONLY && replicas > 0);
        int clients = scope.decisions()
                .derived(
                        path.key("clients"),
                        Math.max(CLIENTS, Math.max(write, read)),
                        "clients that wait cost little",
                        path.key("instances"));
        return new PoolerBlueprint(instances, mode, write, read, clients);
    }

    private int connections(String key, Predicate<Access> access) {
        if (pool == null) {
            return scope.decisions()
                    .derived(
                            path.key(key),
                            most,
                            "what the server leaves to each instance",
                            path.parent().parent().key("maxConnections"));
        }
        long wanted = 0;
        for (String region : scope.regions().keySet()) {
            long here = 0;
            for (ServiceBlueprint service : services) {
                here += (long) replicas(service, region) * opened(service, pool, access);
            }
            wanted = Math.max(wanted, here);
        }
        int each = each(pool, key.equals(READ) ? Access.READ_ONLY : Access.READ_WRITE);
        return scope.decisions()
                .derived(
                        path.key(key),
                        (int) Math.min(most, Math.max(each, wanted)),
                        FROM_SERVICES,
                        path.parent().parent().key("pool"));
    }

    /** What one replica of a service opens: a pool for writes, and another for reads, even where both lead to the primary. */
    private int opened(ServiceBlueprint service, ConnectionPool open, Predicate<Access> wanted) {
        return service.uses().stream()
                .map(ConnectionBlueprint::endpoint)
                .filter(Endpoint.Database.class::isInstance)
                .map(Endpoint.Database.class::cast)
                .filter(used -> used.name().equals(database))
                .map(Endpoint.Database::access)
                .filter(wanted)
                .distinct()
                .mapToInt(access -> each(open, access))
                .sum();
    }

    private static int each(ConnectionPool pool, Access access) {
        ReadPool reads = access == Access.READ_ONLY ? pool.reads() : null;
        return reads == null
                ? pool.perReplica() + Objects.requireNonNullElse(pool.overflow(), 0)
                : reads.perReplica() + Objects.requireNonNullElse(reads.overflow(), 0);
    }

    /** As many as there may be at once, also during an update. */
    private static int replicas(ServiceBlueprint service, String region) {
        int replicas = service.replicas().getOrDefault(region, 0);
        if (replicas == 0) {
            return 0;
        }
        int most = service.autoscaling() == null
                ? replicas
                : Math.max(replicas, service.autoscaling().max());
        return most + service.update().maxSurge();
    }
}
