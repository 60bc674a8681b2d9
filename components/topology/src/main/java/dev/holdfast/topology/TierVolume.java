package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Bytes;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A further volume of each replica. What happens to it when its replica is gone is what happens to the first one.
 *
 * @param size its size
 * @param mountPath where the container sees it
 * @param storageClass its storage class; the cluster's default if left out
 */
public record TierVolume(
        @JsonProperty(required = true) Bytes size,
        @JsonProperty(required = true) @Pattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                String mountPath,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String storageClass) {}
