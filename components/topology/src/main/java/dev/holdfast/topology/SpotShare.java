package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Percent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which of a pool's machines are spare capacity: cheap, and taken back within two minutes when somebody pays the full price.
 *
 * @param onDemand machines at the full price before the first spare one, 0 to 1,000; 0 if left out
 * @param onDemandAbove the part at the full price of those above that number, a whole number of percent; 0% if left out
 */
public record SpotShare(
        @Nullable @Min(0) @Max(1000) Integer onDemand, @Nullable @Between(max = "100%") Percent onDemandAbove) {}
