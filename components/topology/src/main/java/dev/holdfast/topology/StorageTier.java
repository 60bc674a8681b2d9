package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.ExactlyOne;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where data goes when it has reached an age: to somewhere slower and cheaper than the service's own volume. The service moves it; it is
 * told where and when.
 *
 * @param after the age at which data goes there
 * @param volume a further volume of each replica
 * @param objects the bucket, and the prefix in it
 */
@ExactlyOne({"volume", "objects"})
public record StorageTier(
        @JsonProperty(required = true) @Between(min = "1h", max = "36500d") Duration after,
        @Nullable TierVolume volume,
        @Nullable @Pattern(regexp = Names.S3, message = Names.S3_MEANING) String objects) {}
