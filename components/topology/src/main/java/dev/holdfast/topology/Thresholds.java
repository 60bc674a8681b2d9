package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values at which somebody is told.
 *
 * @param cpu processor use, of what a replica may use at most, or of what is set aside for it
 * @param memory memory use, of what a replica or a cache may use at most
 * @param disk disk use
 * @param connections open connections of a database, of those that it allows
 * @param errors answers with an error, of all answers
 * @param cacheHits questions to a cache that it can answer, of all; told below this share
 * @param latency the time within which a share of requests is answered, such as {@code {p99: 100ms}}; told above it
 * @param replicationLag how far a replica of a database is behind
 * @param metrics further metrics of services, by name, each with the value above which it counts
 * @param lasting how long it has to last before somebody is told; 10m for warnings, 5m for what is critical, if left out
 */
public record Thresholds(
        @Nullable @Between(max = "100%") Percent cpu,
        @Nullable @Between(max = "100%") Percent memory,
        @Nullable @Between(max = "100%") Percent disk,
        @Nullable @Between(max = "100%") Percent connections,
        @Nullable @Between(max = "100%") Percent errors,
        @Nullable @Between(max = "100%") Percent cacheHits,
        @Nullable @KeyPattern(regexp = Names.QUANTILE, message = Names.QUANTILE_MEANING) Map<String, Duration> latency,
        @Nullable @Between(min = "1ms", max = "1d") Duration replicationLag,
        @Nullable @KeyPattern(regexp = Names.PROMETHEUS, message = Names.PROMETHEUS_MEANING)
                Map<String, BigDecimal> metrics,
        @Nullable @Between(max = "1d", step = "1s") Duration lasting) {}
