package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A commit is acknowledged only when standbys have it.
 *
 * @param standbys how many have to have it, 1 to 100
 * @param onLoss what happens when too few are left; {@code stall} if left out
 */
public record Synchronous(
        @JsonProperty(required = true) @Min(1) @Max(100) int standbys, @Nullable OnStandbyLoss onLoss) {}
