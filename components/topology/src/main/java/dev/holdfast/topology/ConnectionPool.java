package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * The connections that each replica of a client keeps open.
 *
 * @param perReplica connections of one replica, 1 to 10,000; injected under the name _POOL
 * @param overflow connections beyond that for a moment; 0 if left out; injected under the name _POOL_OVERFLOW where it is written
 * @param reads those of connections that are {@code read-only}; the same if left out
 */
public record ConnectionPool(
        @JsonProperty(required = true) @Min(1) @Max(10000) int perReplica,
        @Nullable @Min(0) @Max(10000) Integer overflow,
        @Nullable ReadPool reads) {}
