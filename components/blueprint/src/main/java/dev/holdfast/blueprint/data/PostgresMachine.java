package dev.holdfast.blueprint.data;

import org.jspecify.annotations.Nullable;

/**
 * An instance of PostgreSQL on a machine without containers.
 *
 * @param name what it is called in the files
 * @param configuration all that it reads
 * @param instance what its scripts have to know
 * @param pooler the PgBouncer beside it; absent for none
 */
public record PostgresMachine(
        String name,
        PostgresConfiguration configuration,
        PostgresInstance instance,
        @Nullable PgbouncerConfiguration pooler) {}
