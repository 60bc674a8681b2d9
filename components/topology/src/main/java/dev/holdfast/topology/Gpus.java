package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Graphics processors that a replica has for itself: they are not shared, and a replica that gets none does not start.
 *
 * @param count how many, 1 to 16
 * @param vendor who makes them; {@code nvidia} if left out
 */
public record Gpus(@JsonProperty(required = true) @Min(1) @Max(16) int count, @Nullable GpuVendor vendor) {}
