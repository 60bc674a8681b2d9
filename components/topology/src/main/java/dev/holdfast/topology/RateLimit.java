package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a client address may send.
 *
 * @param requests requests, 1 to 10,000,000
 * @param period in this time; 1s or 1m
 * @param burst requests beyond that in a burst; as many as requests if left out
 */
public record RateLimit(
        @JsonProperty(required = true) @Min(1) @Max(10000000) int requests,
        @JsonProperty(required = true) @Between(min = "1s", max = "1m") Duration period,
        @Nullable @Min(0) @Max(10000000) Integer burst) {}
