package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import dev.holdfast.topology.units.Requires;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The volume of a database instance.
 *
 * @param size its size when it is made
 * @param growTo the size that it may grow to
 * @param growAt how full it is when it is grown; 80% if left out and growTo is written
 * @param storageClass the storage class; the cluster's default if left out
 * @param retention what happens to volumes when the database shrinks or goes; {@code retain} if left out
 */
@Requires(component = "growAt", needs = "growTo")
public record DatabaseStorage(
        @JsonProperty(required = true) Bytes size,
        @Nullable Bytes growTo,
        @Nullable @Between(min = "1%", max = "100%") Percent growAt,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String storageClass,
        @Nullable VolumeRetention retention) {}
