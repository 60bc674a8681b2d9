package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * How a load balancer learns whether a backend is well.
 *
 * @param action what it asks
 * @param interval time between two checks
 * @param timeout time that an answer may take
 * @param rise good answers until it is used again
 * @param fall bad answers until it is used no more
 */
public record HealthCheckBlueprint(HealthCheckAction action, Duration interval, Duration timeout, int rise, int fall) {
    /**
     * The longest time from a failure to its being noticed.
     *
     * @return {@code interval × fall + timeout}
     */
    public Duration detection() {
        return interval.multipliedBy(fall).plus(timeout);
    }
}
