package dev.holdfast.blueprint;

import dev.holdfast.topology.VolumeRetention;
import dev.holdfast.topology.units.Bytes;
import dev.holdfast.topology.units.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A volume.
 *
 * @param size its size when it is made
 * @param mountPath where the container sees it
 * @param growTo the size that it may grow to, if it may
 * @param growAt how full it is when it is grown, if it may
 * @param storageClass its storage class; absent for the cluster's default
 * @param retention what happens when its replica is gone
 */
public record StorageBlueprint(
        Bytes size,
        String mountPath,
        @Nullable Bytes growTo,
        @Nullable Percent growAt,
        @Nullable String storageClass,
        VolumeRetention retention) {}
