package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.KubernetesDatabaseBlueprint;
import dev.holdfast.blueprint.PoolerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseOnKubernetes;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.read.TopologyPath;
import dev.holdfast.topology.units.ImageReference;
import java.util.Collection;
import java.util.Map;

/** Decides who runs a database on Kubernetes, and what stands in front of it. */
final class OperatorResolution {
    private static final DatabaseOnKubernetes NOTHING = new DatabaseOnKubernetes(null, null, null);

    private final TopologyPath path;
    private final Database database;
    private final DatabaseOnKubernetes written;
    private final Scope scope;

    private OperatorResolution(TopologyPath path, Database database, Scope scope) {
        this.path = path.key("kubernetes");
        this.database = database;
        this.written = database.kubernetes() == null ? NOTHING : database.kubernetes();
        this.scope = scope;
    }

    /**
     * Returns what only Kubernetes has to know.
     *
     * @param path the path of the database
     * @param name the name of the database
     * @param database what was written of it
     * @param parameters the parameters of its server
     * @param replicas how many follow its primary
     * @param services all services
     * @param scope the rest
     */
    static KubernetesDatabaseBlueprint resolve(
            TopologyPath path,
            String name,
            Database database,
            Map<String, String> parameters,
            int replicas,
            Collection<ServiceBlueprint> services,
            Scope scope) {
        OperatorResolution resolution = new OperatorResolution(path, database, scope);
        PostgresOperator operator = scope.decisions()
                .orDefault(
                        resolution.path.key("operator"),
                        resolution.written.operator(),
                        PostgresOperator.CLOUDNATIVE_PG,
                        "a StatefulSet has no failover manager: nothing would make a replica the primary");
        if (operator == PostgresOperator.NONE) {
            resolution.refuseWhatIsForAnOperator();
            return new KubernetesDatabaseBlueprint(operator, null, null);
        }
        ImageReference image = resolution.image();
        PoolerBlueprint pooler = PoolerResolution.resolve(
                resolution.path.key("pooler"), name, database, parameters, replicas, services, scope);
        return new KubernetesDatabaseBlueprint(operator, image, pooler);
    }

    private void refuseWhatIsForAnOperator() {
        String fix = "Leave it out, or leave `operator: none` out.";
        if (written.image() != null) {
            scope.problems()
                    .contradiction(path.key("image"), "is for the instances of an operator, and there is none", fix);
        }
        if (written.pooler() != null) {
            scope.problems()
                    .contradiction(path.key("pooler"), "is for the instances of an operator, and there is none", fix);
        }
    }

    private ImageReference image() {
        return scope.decisions()
                .orDerived(
                        path.key("image"),
                        written.image(),
                        ImageReference.parse(
                                "ghcr.io/cloudnative-pg/postgresql:" + database.version() + "-standard-bookworm"),
                        "CloudNativePG's own image of that version",
                        path.parent().key("version"));
    }
}
