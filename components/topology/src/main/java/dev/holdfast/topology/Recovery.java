package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
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
        @JsonProperty(required = true) @Between(max = "365d") Duration point,
        @JsonProperty(required = true) @Between(min = "1s", max = "365d") Duration time,
        @Nullable String region) {}
