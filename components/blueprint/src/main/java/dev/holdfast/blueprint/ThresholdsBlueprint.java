package dev.holdfast.blueprint;

import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values at which somebody is told; what is absent is not watched.
 *
 * @param cpu processor use
 * @param memory memory use
 * @param disk disk use
 * @param connections open connections of a database, of those that it allows
 * @param errors answers with an error, of all
 * @param cacheHits questions to a cache that it can answer, of all; told below
 * @param latency the time within which a share of requests is answered, by {@code p99} or the like
 * @param replicationLag how far a replica is behind
 * @param metrics further metrics, each with the value above which it counts
 * @param lasting how long it has to last
 */
public record ThresholdsBlueprint(
        @Nullable Percent cpu,
        @Nullable Percent memory,
        @Nullable Percent disk,
        @Nullable Percent connections,
        @Nullable Percent errors,
        @Nullable Percent cacheHits,
        Map<String, Duration> latency,
        @Nullable Duration replicationLag,
        Map<String, BigDecimal> metrics,
        Duration lasting) {
    /** Whether nothing is watched. */
    public boolean watchesNothing() {
        return cpu == null
                && memory == null
                && disk == null
                && connections == null
                && errors == null
                && cacheHits == null
                && latency.isEmpty()
                && replicationLag == null
                && metrics.isEmpty();
    }
}
