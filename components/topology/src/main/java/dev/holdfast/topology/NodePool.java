package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Distinct;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Machines of one kind, on which replicas run that ask for them by {@code placement.nodePool}. Each carries the label
 * {@code holdfast.dev/node-pool} with the pool's name.
 *
 * @param instanceTypes types of the provider, such as {@code m6i.large}; several alike, so that one that is sold out stops nothing
 * @param min machines in each region at least, 0 to 1,000
 * @param max machines in each region at most, 1 to 1,000
 * @param regions the regions that it is in; all if left out
 * @param dedicated whether only what asks for it runs there, by a taint; {@code false} if left out
 * @param spot the part that is bought from spare capacity, which the provider may take back; none if left out
 * @param volume the size of each machine's disk; 80Gi if left out
 */
public record NodePool(
        @JsonProperty(required = true) @NotEmpty @Distinct
                List<@Pattern(regexp = NodePool.TYPE, message = NodePool.TYPE_MEANING) String> instanceTypes,
        @JsonProperty(required = true) @Min(0) @Max(1000) int min,
        @JsonProperty(required = true) @Min(1) @Max(1000) int max,
        @Nullable @NotEmpty @Distinct List<String> regions,
        @Nullable Boolean dedicated,
        @Nullable SpotShare spot,
        @Nullable @Between(min = "20Gi", max = "16Ti") Bytes volume) {
    /** A type of instance. */
    public static final String TYPE = "^[a-z0-9][a-z0-9-]{0,30}\\.[a-z0-9-]{1,20}$";

    /** {@link #TYPE} in words. */
    public static final String TYPE_MEANING = "a type of instance such as m6i.large";
}
