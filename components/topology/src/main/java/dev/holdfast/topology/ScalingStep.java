package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.Percent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A change that is allowed in a period.
 *
 * @param replicas by this many replicas
 * @param percent by this share of the present number, up to 1000%
 * @param period in this time
 */
@ExactlyOne({"replicas", "percent"})
public record ScalingStep(
        @Nullable @Min(1) @Max(10000) Integer replicas,
        @Nullable @Between(min = "1%") Percent percent,
        @JsonProperty(required = true) @Between(min = "1s", max = "30m", step = "1s") Duration period) {}
