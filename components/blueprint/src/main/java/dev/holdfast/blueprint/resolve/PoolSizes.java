package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.ReadPool;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides how many connections poolers open to the servers of one database. */
final class PoolSizes {
    /** PgBouncer spends some 2 kB on a client that waits. */
    private static final int CLIENTS = 1000;

    /** Three are kept for the administrator, as PostgreSQL has it, and seven for checks, metrics and backups. */
    private static final int KEPT = 10;

    private static final String FROM_SERVICES =
            "all replicas of the services that use it, each with its pool, so that either instance can carry them alone; no more than the server leaves to one";

    private final TopologyPath database;
    private final String name;
    private final @Nullable ConnectionPool pool;
    private final Collection<ServiceBlueprint> services;
    private final Scope scope;

    /**
     * Decides for one database.
     *
     * @param database its path
     * @param name its name
     * @param pool the connections of each replica of a client, if they were written
     * @param services all services
     * @param scope the rest
     */
    PoolSizes(
            TopologyPath database,
            String name,
            @Nullable ConnectionPool pool,
            Collection<ServiceBlueprint> services,
            Scope scope) {
        this.database = database;
        this.name = name;
        this.pool = pool;
        this.services = services;
        this.scope = scope;
    }

    /** What a server leaves to each of several poolers; at least 1. */
    static int left(Map<String, String> parameters, int poolers) {
        return Math.max(1, (Connections.most(parameters) - KEPT) / poolers);
    }

    /** Clients that a pooler lets in at most. */
    int clients(TopologyPath at, int connections, TopologyPath from) {
        return scope.decisions().derived(at, Math.max(CLIENTS, connections), "clients that wait cost little", from);
    }

    /**
     * The connections that a pooler opens.
     *
     * @param at where they are noted
     * @param most no more than this
     * @param one what a client asks for of whom nobody spoke: there is room for one
     * @param access which connections of services lead there
     */
    int decide(TopologyPath at, int most, Access one, Predicate<Access> access) {
        if (pool == null) {
            return scope.decisions()
                    .derived(at, most, "what the server leaves to each instance", database.key("maxConnections"));
        }
        long wanted = 0;
        for (String region : scope.regions().keySet()) {
            long here = 0;
            for (ServiceBlueprint service : services) {
                here += (long) replicas(service, region) * opened(service, pool, access);
            }
            wanted = Math.max(wanted, here);
        }
        return scope.decisions()
                .derived(
                        at,
                        (int) Math.min(most, Math.max(each(pool, one), wanted)),
                        FROM_SERVICES,
                        database.key("pool"));
    }

    /** What one replica of a service opens: a pool for writes, and another for reads, even where both lead to the primary. */
    private int opened(ServiceBlueprint service, ConnectionPool open, Predicate<Access> wanted) {
        List<Access> ways = service.uses().stream()
                .map(ConnectionBlueprint::endpoint)
                .filter(Endpoint.Database.class::isInstance)
                .map(Endpoint.Database.class::cast)
                .filter(used -> used.name().equals(name))
                .map(Endpoint.Database::access)
                .filter(wanted)
                .distinct()
                .toList();
        int opened = 0;
        for (Access access : ways) {
            opened += each(open, access);
        }
        return opened;
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
