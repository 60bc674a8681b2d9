package dev.holdfast.blueprint;

import dev.holdfast.topology.ConflictResolution;
import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.HotKeys;
import dev.holdfast.topology.Synchronization;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas copy data.
 *
 * @param factor number of copies
 * @param interval time between two rounds, if it was said
 * @param consistency how many copies have to agree; absent where reads or writes say it by number
 * @param reads copies that a read asks, 1 to factor
 * @param writes copies that a write waits for, 1 to factor
 * @param conflicts what holds when two copies were written apart from each other, if it was said
 * @param ring which replicas keep which keys, if each keeps a part
 * @param hotKeys keys that are asked for far more often than others, if something is done about them
 * @param acrossRegions when other regions see a write
 */
public record ReplicationBlueprint(
        int factor,
        @Nullable Duration interval,
        @Nullable Consistency consistency,
        int reads,
        int writes,
        @Nullable ConflictResolution conflicts,
        @Nullable HashRingBlueprint ring,
        @Nullable HotKeys hotKeys,
        Synchronization acrossRegions) {}
