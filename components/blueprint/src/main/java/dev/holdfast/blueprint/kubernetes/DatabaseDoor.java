package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.topology.Access;

/**
 * Where clients enter a database: the Service that they ask, and the pods behind it.
 *
 * @param service the name of the Service
 * @param pods the pods that it leads to
 */
record DatabaseDoor(String service, Identity pods) {
    static DatabaseDoor of(Scope scope, DatabaseBlueprint database, Access access) {
        boolean reads = access == Access.READ_ONLY && database.readReplicas() > 0;
        String name = database.name();
        if (!database.kubernetes().operated()) {
            String service =
                    access == Access.READ_ONLY ? ObjectNames.read(scope.blueprint(), name) : scope.workload(name);
            return new DatabaseDoor(service, reads ? scope.replica(name) : scope.primary(name));
        }
        String type = reads ? PostgresClusters.READ : PostgresClusters.WRITE;
        if (database.kubernetes().pooler() != null) {
            Identity pooler = scope.pooler(name, type);
            return new DatabaseDoor(pooler.instance(), pooler);
        }
        Identity cluster = scope.cluster(name);
        // The operator makes a Service of this name for each of the two.
        return new DatabaseDoor(cluster.instance() + "-" + type, cluster);
    }
}
