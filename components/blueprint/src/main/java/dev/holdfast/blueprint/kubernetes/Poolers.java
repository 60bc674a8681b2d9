package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.Pooler;
import dev.holdfast.blueprint.kubernetes.api.PoolerSpec;
import dev.holdfast.blueprint.kubernetes.api.ResourceRequirements;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.Strictness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PgBouncer in front of a database that CloudNativePG runs: one for writes and, with read replicas, one for reads. */
final class Poolers {
    /** Where each instance tells its metrics. */
    static final int METRICS = 9127;

    private static final PlacementBlueprint APART =
            new PlacementBlueprint(Strictness.PREFERRED, Strictness.PREFERRED, Map.of(), List.of(), null);

    /** PgBouncer works in one thread; the memory is for the program of the operator beside it. */
    private static final ResourceRequirements RESOURCES = new ResourceRequirements(
            Map.of("cpu", "100m", "memory", "256Mi", "ephemeral-storage", "64Mi"),
            Map.of("memory", "256Mi", "ephemeral-storage", "128Mi"));

    private Poolers() {}

    static List<KubernetesObject> of(Scope scope, DatabaseBlueprint database, Traffic traffic) {
        PoolerBlueprint pooler = database.kubernetes().pooler();
        List<KubernetesObject> objects = new ArrayList<>();
        if (pooler != null) {
            add(objects, scope, database, pooler, PostgresClusters.WRITE, pooler.writeConnections(), traffic);
            if (database.readReplicas() > 0) {
                add(objects, scope, database, pooler, PostgresClusters.READ, pooler.readConnections(), traffic);
            }
        }
        return objects;
    }

    private static void add(
            List<KubernetesObject> objects,
            Scope scope,
            DatabaseBlueprint database,
            PoolerBlueprint pooler,
            String type,
            int connections,
            Traffic traffic) {
        Identity identity = scope.pooler(database.name(), type);
        Spread spread = new Spread(scope, identity.selector(), APART, pooler.instances(), Spread.DEPLOYMENT);
        objects.add(new Pooler(
                scope.meta(identity.instance(), identity),
                new PoolerSpec(
                        scope.cluster(database.name()).instance(),
                        pooler.instances(),
                        type,
                        pooler.mode() == PoolMode.SESSION ? "session" : "transaction",
                        parameters(pooler, connections),
                        scope.blueprint().network().dualStack() ? "PreferDualStack" : null,
                        scope.labels(identity),
                        RESOURCES,
                        database.placement().priorityClass(),
                        spread.affinity(),
                        spread.constraints(),
                        spread.tolerations())));
        if (pooler.instances() > 1) {
            objects.add(Budgets.of(scope, identity, 1));
        }
        objects.add(NetworkPolicies.of(scope, identity, traffic));
    }

    private static Map<String, String> parameters(PoolerBlueprint pooler, int connections) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("default_pool_size", Integer.toString(connections));
        parameters.put("max_client_conn", Integer.toString(pooler.clients()));
        return parameters;
    }
}
