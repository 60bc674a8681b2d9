package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseOnKubernetes;
import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.Targets;
import java.util.Objects;

/** Which of the wanted files run a database how. */
final class Platforms {
    private Platforms() {}

    /** Returns who is to run a database on Kubernetes, whether or not files for it are wanted. */
    static PostgresOperator operator(Database database) {
        DatabaseOnKubernetes kubernetes = database.kubernetes();
        return kubernetes == null
                ? PostgresOperator.CLOUDNATIVE_PG
                : Objects.requireNonNullElse(kubernetes.operator(), PostgresOperator.CLOUDNATIVE_PG);
    }

    /** Returns whether some file leaves a database to an operator. */
    static boolean operates(Database database, Scope scope) {
        return onKubernetes(scope) && operator(database) != PostgresOperator.NONE;
    }

    /** Returns whether no file but those that leave it to an operator runs a database. */
    static boolean onlyOperates(Database database, Scope scope) {
        Targets targets = scope.topology().targets();
        return operates(database, scope) && targets != null && targets.compose() == null && targets.swarm() == null;
    }

    /** Returns whether files for machines without containers are wanted. */
    static boolean onMachines(Database database, Scope scope) {
        Targets targets = scope.topology().targets();
        return targets == null ? database.machines() != null : targets.postgres() != null;
    }

    private static boolean onKubernetes(Scope scope) {
        Targets targets = scope.topology().targets();
        return targets == null || targets.kubernetes() != null;
    }
}
