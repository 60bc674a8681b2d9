package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * A place that fails as a whole: a cloud region with its zones, each of which fails on its own.
 *
 * @param role what the region is for; {@code primary} if it is the only one
 * @param zones how many zones the system may use there, 1 to 26
 * @param weight share of the traffic in percent, 0 to 100; the weights of a topology sum to 100
 */
public record Region(
        @Nullable RegionRole role,
        @JsonProperty(required = true) @Min(1) @Max(26) int zones,
        @Nullable @Min(0) @Max(100) Integer weight) {}
