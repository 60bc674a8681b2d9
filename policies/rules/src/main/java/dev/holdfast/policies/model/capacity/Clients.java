package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.ReadPool;
import dev.holdfast.topology.Topology;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The connections that services open to a database. */
final class Clients {
    private Clients() {}

    /**
     * What all replicas that may run at once in one region open, in the region that opens most.
     *
     * @param pool the connections of one replica
     * @param scaled whether the number of replicas follows the load there; nothing does on Compose and Swarm
     * @param counted which of a service's connections count
     */
    static long opened(
            DatabaseBlueprint database,
            ConnectionPool pool,
            Blueprint blueprint,
            boolean scaled,
            Predicate<Access> counted) {
        long most = 0;
        for (String region : database.regions()) {
            long here = 0;
            for (ServiceBlueprint service : blueprint.services().values()) {
                Map<String, Integer> replicas = scaled ? Occupants.most(service) : service.replicas();
                if (replicas.containsKey(region)) {
                    long running = (long) replicas.getOrDefault(region, 0)
                            + service.update().maxSurge();
                    here += running * each(service, database.name(), pool, counted);
                }
            }
            most = Math.max(most, here);
        }
        return most;
    }

    /** The connections of one replica of a client, as they were written; null if nothing was. */
    static @Nullable ConnectionPool pool(Topology topology, String database) {
        Map<String, Database> databases = topology.databases();
        Database written = databases == null ? null : databases.get(database);
        return written == null ? null : written.pool();
    }

    private static long each(
            ServiceBlueprint service, String database, ConnectionPool pool, Predicate<Access> counted) {
        return service.uses().stream()
                .map(ConnectionBlueprint::endpoint)
                .filter(Endpoint.Database.class::isInstance)
                .map(Endpoint.Database.class::cast)
                .filter(used -> used.name().equals(database))
                .map(Endpoint.Database::access)
                .distinct()
                .filter(counted)
                .mapToLong(access -> each(pool, access))
                .sum();
    }

    private static long each(ConnectionPool pool, Access access) {
        ReadPool reads = access == Access.READ_ONLY ? pool.reads() : null;
        return reads == null
                ? (long) pool.perReplica() + Objects.requireNonNullElse(pool.overflow(), 0)
                : (long) reads.perReplica() + Objects.requireNonNullElse(reads.overflow(), 0);
    }
}
