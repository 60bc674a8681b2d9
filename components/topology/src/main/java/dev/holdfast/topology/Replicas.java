package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.holdfast.topology.units.AtMostOne;
import dev.holdfast.topology.units.Distinct;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.KeyPattern;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many replicas run. A plain number is for each region that serves.
 *
 * @param perRegion replicas in each region, 1 to 10,000
 * @param total replicas in all regions together, 1 to 10,000, divided evenly, the first regions one more
 * @param byRegion replicas by region, 1 to 10,000 each; none runs in a region that is not named
 * @param regions the regions that they run in; all that serve if left out
 */
@ExactlyOne({"perRegion", "total", "byRegion"})
@AtMostOne({"byRegion", "regions"})
public record Replicas(
        @Nullable @Min(1) @Max(10000) Integer perRegion,
        @Nullable @Min(1) @Max(10000) Integer total,
        @Nullable @NotEmpty @KeyPattern(regexp = Names.LABEL, message = Names.LABEL_MEANING)
                Map<String, @Min(1) @Max(10000) Integer> byRegion,
        @Nullable @NotEmpty @Distinct List<String> regions) {
    /** Binds the long form. */
    @JsonCreator
    public Replicas {}

    /**
     * The short form: a plain number.
     *
     * @param perRegion replicas in each region
     * @return the same as {@code {perRegion: N}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Replicas each(@Min(1) @Max(10000) int perRegion) {
        return new Replicas(perRegion, null, null, null);
    }
}
