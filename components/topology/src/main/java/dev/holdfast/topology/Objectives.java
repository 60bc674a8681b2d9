package dev.holdfast.topology;

import dev.holdfast.topology.units.AtLeastOne;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.KeyPattern;
import dev.holdfast.topology.units.Percent;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a service has to serve. Measured by the service's own counters where {@code metrics} names them, else by the checks from outside.
 *
 * @param availability the share of requests, or of checks, that have to be answered well, 50% to 99.999%
 * @param latency the time within which a share of requests has to be answered, such as {@code {p99: 300ms}}
 * @param window the time over which it counts, whole days from 7d to 90d; 30d if left out
 */
@AtLeastOne({"availability", "latency"})
public record Objectives(
        @Nullable @Between(min = "50%", max = "99.999%") Percent availability,
        @Nullable @KeyPattern(regexp = Names.QUANTILE, message = Names.QUANTILE_MEANING) Map<String, Duration> latency,
        @Nullable @Between(min = "7d", max = "90d", step = "1d") Duration window) {}
