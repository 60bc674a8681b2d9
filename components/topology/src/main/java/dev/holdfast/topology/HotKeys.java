package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/**
 * Keys that are asked for far more often than others, and what is done about it.
 *
 * @param window the time over which questions for one key are counted; counting begins anew with each
 * @param requests questions for one key within the window above which it counts as hot
 * @param copies copies that are kept of a hot key, 1 to 100
 */
public record HotKeys(
        @JsonProperty(required = true) @Between(min = "1s", max = "1h") Duration window,
        @JsonProperty(required = true) @Min(1) @Max(1_000_000_000) int requests,
        @JsonProperty(required = true) @Min(1) @Max(100) int copies) {}
