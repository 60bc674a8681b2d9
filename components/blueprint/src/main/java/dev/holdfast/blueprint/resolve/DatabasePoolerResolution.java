package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.DatabasePoolerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.Pooler;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Cpu;
import dev.holdfast.topology.units.ImageReference;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what stands between clients and a database that no operator runs. */
final class DatabasePoolerResolution {
    /** PgBouncer uses one processor at most, and little of it. */
    private static final Cpu CPU = Cpu.parse("100m");

    private static final Bytes MEMORY = Bytes.parse("64Mi");

    private DatabasePoolerResolution() {}

    /**
     * Returns the pooler, or nothing. Reads go to the primary when no replica can take them, so one for writes and one for reads share what
     * a server leaves.
     */
    static @Nullable DatabasePoolerBlueprint resolve(
            TopologyPath database,
            String name,
            Database written,
            Map<String, String> parameters,
            int replicas,
            Collection<ServiceBlueprint> services,
            Scope scope) {
        Pooler pooler = written.pooler();
        if (pooler == null || (pooler.instances() != null && pooler.instances() == 0)) {
            return null;
        }
        TopologyPath path = database.key("pooler");
        PoolSizes sizes = new PoolSizes(database, name, written.pool(), services, scope);
        int connections =
                sizes.decide(path.key("connections"), PoolSizes.left(parameters, 1), Access.READ_WRITE, access -> true);
        int most = PoolSizes.left(parameters, replicas == 0 ? 1 : 2);
        return new DatabasePoolerBlueprint(
                PoolerResolution.mode(path, pooler, scope),
                connections,
                sizes.decide(
                        path.key("writeConnections"),
                        most,
                        Access.READ_WRITE,
                        access -> access != Access.READ_ONLY || replicas == 0),
                sizes.decide(
                        path.key("readConnections"),
                        most,
                        Access.READ_ONLY,
                        access -> access == Access.READ_ONLY && replicas > 0),
                scope.decisions()
                        .byDefault(
                                path.key("image"),
                                ImageReference.parse("ghcr.io/cloudnative-pg/pgbouncer:1.24.1"),
                                "CloudNativePG's own: it runs without privileges and holds nothing else"),
                ResourceResolution.resolve(path.key("resources"), null, CPU, MEMORY, scope),
                sizes.clients(path.key("clients"), connections, path.key("connections")));
    }
}
