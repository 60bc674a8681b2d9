package dev.holdfast.blueprint;

import dev.holdfast.topology.TierVolume;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where data goes when it has reached an age; exactly one of volume and objects is there.
 *
 * @param name what it is called
 * @param after the age
 * @param volume a further volume of each replica
 * @param objects the bucket, and the prefix in it
 */
public record StorageTierBlueprint(
        String name, Duration after, @Nullable TierVolume volume, @Nullable String objects) {}
