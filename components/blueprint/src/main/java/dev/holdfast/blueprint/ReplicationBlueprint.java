package dev.holdfast.blueprint;

import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.Synchronization;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas copy data.
 *
 * @param factor number of copies
 * @param interval time between two rounds, if it was said
 * @param consistency how many copies have to agree
 * @param acrossRegions when other regions see a write
 */
public record ReplicationBlueprint(
        int factor, @Nullable Duration interval, Consistency consistency, Synchronization acrossRegions) {}
