package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.DatabaseRoutingBlueprint;
import dev.holdfast.blueprint.data.PgbouncerConfiguration;
import dev.holdfast.blueprint.data.PostgresConfiguration;
import dev.holdfast.topology.Access;
import java.util.List;

/**
 * Where connections to a database go.
 *
 * @param host the name that they use
 * @param port the port there
 * @param services the Compose services that have to be healthy for it
 */
record DatabaseDoor(String host, int port, List<String> services) {
    /** Where a service connects: to a pooler, if there is one; else as a pooler does. */
    static DatabaseDoor of(DatabaseBlueprint database, Access access, ComposeNames names) {
        if (database.pooler() == null) {
            return behindPooler(database, access, names);
        }
        String pooler = pooler(database, access);
        return new DatabaseDoor(pooler, PgbouncerConfiguration.PORT, List.of(pooler));
    }

    /** Where a pooler connects: to what leads to the right instance, if it is there; else to the instances that began as such. */
    static DatabaseDoor behindPooler(DatabaseBlueprint database, Access access, ComposeNames names) {
        boolean reads = access == Access.READ_ONLY;
        DatabaseRoutingBlueprint routing = names.routing(database);
        if (routing != null) {
            String proxy = ComposeNames.databaseProxy(database.name());
            return new DatabaseDoor(proxy, reads ? routing.read() : routing.write(), List.of(proxy));
        }
        String primary = ComposeNames.primary(database.name());
        return reads && database.readReplicas() > 0
                ? new DatabaseDoor(
                        ComposeNames.reads(database), PostgresConfiguration.PORT, ComposeNames.replicas(database))
                : new DatabaseDoor(primary, PostgresConfiguration.PORT, List.of(primary));
    }

    private static String pooler(DatabaseBlueprint database, Access access) {
        return access == Access.READ_ONLY && database.readReplicas() > 0
                ? ComposeNames.readPooler(database.name())
                : ComposeNames.pooler(database.name());
    }
}
