package dev.holdfast.topology;

import dev.holdfast.topology.units.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * What only Kubernetes has to know of a database.
 *
 * @param operator who runs its instances; {@code cloudnative-pg} if left out, since a StatefulSet has no failover manager
 * @param image the image of the operator's instances; CloudNativePG's own of the database's version if left out
 * @param pooler PgBouncer in front of the operator's instances; that of the database if left out; there if {@code pool} is written, and none if all are left out
 */
public record DatabaseOnKubernetes(
        @Nullable PostgresOperator operator, @Nullable ImageReference image, @Nullable Pooler pooler) {}
