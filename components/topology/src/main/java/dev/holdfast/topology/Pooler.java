package dev.holdfast.topology;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * PgBouncer in front of a database: connections beyond the pool wait there and do not fail.
 *
 * @param instances how many run for writes, and as many for reads where there are read replicas, 0 to 20; 0 for none; 2 if left out; outside Kubernetes there is one beside each server, or none
 * @param mode for how long a client gets a connection of the server; {@code session} if left out
 */
public record Pooler(@Nullable @Min(0) @Max(20) Integer instances, @Nullable PoolMode mode) {}
