package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import java.util.Collection;
import java.util.Map;

/** Checks that the connections for reads are somebody's: a service's that only reads, or those of a pooler in front of the replicas. */
final class ReadPools {
    private ReadPools() {}

    /** Notes each that is nobody's. */
    static void check(Map<String, DatabaseBlueprint> databases, Collection<ServiceBlueprint> services, Scope scope) {
        Absent.map(scope.topology().databases()).forEach((name, written) -> {
            DatabaseBlueprint database = databases.get(name);
            if (database != null
                    && written.pool() != null
                    && written.pool().reads() != null
                    && !isPooled(database)
                    && services.stream()
                            .flatMap(service -> service.uses().stream())
                            .noneMatch(use -> onlyReads(use, name))) {
                scope.problems()
                        .contradiction(
                                Scope.at("databases", name, "pool", "reads"),
                                "no service only reads from " + name,
                                "Write `access: read-only` at a connection to it, or leave this out.");
            }
        });
    }

    private static boolean isPooled(DatabaseBlueprint database) {
        return database.readReplicas() > 0
                && (database.pooler() != null || database.kubernetes().pooler() != null);
    }

    private static boolean onlyReads(ConnectionBlueprint use, String database) {
        return use.endpoint() instanceof Endpoint.Database used
                && used.name().equals(database)
                && used.access() == Access.READ_ONLY;
    }
}
