package dev.holdfast.blueprint;

import dev.holdfast.topology.PostgresOperator;
import dev.holdfast.topology.units.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * What only Kubernetes has to know of a database.
 *
 * @param operator who runs its instances
 * @param image the image of the operator's instances; absent without an operator
 * @param pooler what stands in front of the operator's instances, if anything
 */
public record KubernetesDatabaseBlueprint(
        PostgresOperator operator, @Nullable ImageReference image, @Nullable PoolerBlueprint pooler) {
    /** Returns whether an operator runs its instances, and makes a replica the primary when the primary is lost. */
    public boolean operated() {
        return operator != PostgresOperator.NONE;
    }
}
