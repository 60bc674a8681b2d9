package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import dev.holdfast.topology.units.Requires;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The volume of each replica.
 *
 * @param size its size when it is made
 * @param mountPath where the container sees it
 * @param growTo the size that it may grow to; needs a storage class that allows expansion
 * @param growAt how full it is when it is grown; 80% if left out and growTo is written
 * @param storageClass the storage class; the cluster's default if left out
 * @param retention what happens to volumes when the service shrinks or goes; {@code retain} if left out
 */
@Requires(component = "growAt", needs = "growTo")
public record Storage(
        @JsonProperty(required = true) Bytes size,
        @JsonProperty(required = true) @Pattern(regexp = Names.ABSOLUTE_PATH, message = Names.ABSOLUTE_PATH_MEANING)
                String mountPath,
        @Nullable Bytes growTo,
        @Nullable @Between(min = "1%", max = "100%") Percent growAt,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String storageClass,
        @Nullable VolumeRetention retention) {}
