package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Bytes;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The volume of each replica of a program that measures.
 *
 * @param size its size when it is made
 * @param storageClass the storage class; the cluster's default if left out
 * @param retention what happens to volumes when the program goes; {@code retain} if left out
 */
public record ProgramStorage(
        @JsonProperty(required = true) Bytes size,
        @Nullable @Pattern(regexp = Names.OBJECT, message = Names.OBJECT_MEANING) String storageClass,
        @Nullable VolumeRetention retention) {}
