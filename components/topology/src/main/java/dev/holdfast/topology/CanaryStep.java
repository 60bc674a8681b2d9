package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Percent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * For how long a share of the replicas is new.
 *
 * @param weight the share, in whole percents, larger than that of the step before
 * @param pause how long it stays so before the next step; 5 minutes if left out
 */
public record CanaryStep(
        @JsonProperty(required = true) @Between(min = "1%", max = "100%") Percent weight,
        @Nullable @Between(min = "1s", max = "7d", step = "1s") Duration pause) {}
