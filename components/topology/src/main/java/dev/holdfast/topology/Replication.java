package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How replicas copy data among themselves.
 *
 * @param factor number of copies, 1 to 100
 * @param interval time between two rounds of copying
 * @param consistency how many copies have to agree; {@code quorum} if left out
 * @param reads copies that a read asks, 1 to 100; follows from consistency if left out
 * @param writes copies that a write waits for, 1 to 100; follows from consistency if left out
 * @param conflicts what holds when two copies were written apart from each other
 * @param ring which replicas keep which keys, if each keeps a part
 * @param hotKeys keys that are asked for far more often than others
 * @param acrossRegions when other regions see a write; {@code eventual} if left out
 * @param env prefix of the variables under which these are injected; {@code REPLICATION} if left out
 */
public record Replication(
        @JsonProperty(required = true) @Min(1) @Max(100) int factor,
        @Nullable @Between(min = "1ms", max = "30d") Duration interval,
        @Nullable Consistency consistency,
        @Nullable @Min(1) @Max(100) Integer reads,
        @Nullable @Min(1) @Max(100) Integer writes,
        @Nullable ConflictResolution conflicts,
        @Nullable HashRing ring,
        @Nullable HotKeys hotKeys,
        @Nullable Synchronization acrossRegions,
        @Nullable @Pattern(regexp = Names.VARIABLE, message = Names.VARIABLE_MEANING) String env) {}
