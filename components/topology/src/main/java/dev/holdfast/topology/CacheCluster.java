package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.holdfast.topology.units.Between;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Redis cluster: masters share the keys out, each with replicas of which one takes over when it is lost.
 *
 * @param masters masters, at most 100; fewer than 3 are refused, since the rest would be no majority when one is lost
 * @param replicasPerMaster replicas of each master, 0 to 5; 1 if left out
 * @param role what it is relied upon for; {@code evicting} if left out
 * @param nodeTimeout how long a node is silent until it counts as lost; 5s if left out
 * @param requireFullCoverage whether all keys are refused while the node of some is lost; {@code true} if left out
 * @param minReplicasToWrite replicas that a master has to see before it takes a write, 0 to 5; 1 for a cluster that stores and has replicas, 0 otherwise
 * @param storage the volume of each node; of a size derived from its memory if left out
 * @param machines where nodes run outside containers, one for each; {@code NAME-1} and so on, port 6379, if left out
 */
public record CacheCluster(
        @JsonProperty(required = true) @Min(1) @Max(100) int masters,
        @Nullable @Min(0) @Max(5) Integer replicasPerMaster,
        @Nullable CacheRole role,
        @Nullable @Between(min = "500ms", max = "60s") Duration nodeTimeout,
        @Nullable Boolean requireFullCoverage,
        @Nullable @Min(0) @Max(5) Integer minReplicasToWrite,
        @Nullable DatabaseStorage storage,
        @Nullable List<CacheMachine> machines) {}
