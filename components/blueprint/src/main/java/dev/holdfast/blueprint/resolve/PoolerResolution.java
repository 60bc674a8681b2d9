package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.ConnectionPool;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseOnKubernetes;
import dev.holdfast.topology.PoolMode;
import dev.holdfast.topology.Pooler;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what stands between clients and a database that an operator runs. */
final class PoolerResolution {
    /** So that one can be lost or replaced. */
    private static final int INSTANCES = 2;

    private PoolerResolution() {}

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
        Pooler own = kubernetes == null ? null : kubernetes.pooler();
        Pooler written = own == null ? database.pooler() : own;
        ConnectionPool pool = database.pool();
        if (written == null && pool == null) {
            return null;
        }
        TopologyPath above = path.parent().parent();
        int instances = scope.decisions()
                .orDerived(
                        path.key("instances"),
                        written == null ? null : written.instances(),
                        INSTANCES,
                        "connections beyond the pool wait there and do not fail, also while one instance is away",
                        above.key("pool"));
        if (instances == 0) {
            return null;
        }
        PoolMode mode = mode(path, written, scope);
        int most = PoolSizes.left(parameters, instances);
        PoolSizes sizes = new PoolSizes(above, name, pool, services, scope);
        int write = sizes.decide(
                path.key("writeConnections"),
                most,
                Access.READ_WRITE,
                access -> access != Access.READ_ONLY || replicas == 0);
        int read = sizes.decide(
                path.key("readConnections"),
                most,
                Access.READ_ONLY,
                access -> access == Access.READ_ONLY && replicas > 0);
        return new PoolerBlueprint(
                instances,
                mode,
                write,
                read,
                sizes.clients(path.key("clients"), Math.max(write, read), path.key("instances")));
    }

    /** For how long a pooler gives a client a connection, wherever it runs. */
    static PoolMode mode(TopologyPath path, @Nullable Pooler written, Scope scope) {
        return scope.decisions()
                .orDefault(
                        path.key("mode"),
                        written == null ? null : written.mode(),
                        PoolMode.SESSION,
                        "every client works with it");
    }
}
