package dev.holdfast.blueprint;

import dev.holdfast.topology.units.Percent;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a service has to serve.
 *
 * @param availability the share of answers that have to be good, if it was said
 * @param availabilityBy how that is measured
 * @param latency the time within which a share of answers has to come, by {@code p99} or the like
 * @param latencyBy how that is measured
 * @param window the time over which it counts, in whole days
 */
public record ObjectivesBlueprint(
        @Nullable Percent availability,
        Indicator availabilityBy,
        Map<String, Duration> latency,
        Indicator latencyBy,
        Duration window) {
    /** By what something is measured. */
    public enum Indicator {
        /** The service's own counters of requests. */
        REQUESTS,
        /** Checks from outside. */
        CHECKS
    }
}
