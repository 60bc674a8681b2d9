package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a disaster may cost.
 *
 * @param point how much of the newest data may be lost, at most
 * @param time how long service may be away, at most
 * @param region the region that takes over
 */
public record Recovery(
        @JsonProperty(required = true) Duration point,
        @JsonProperty(required = true) Duration time,
        @Nullable String region) {}
