package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * A question that is asked again and again.
 *
 * @param action what is asked
 * @param period time between two questions
 * @param timeout time that an answer may take
 * @param failureThreshold bad answers in a row until it counts as failed
 * @param successThreshold good answers in a row until it counts as well
 * @param initialDelay time before the first question
 */
public record ProbeBlueprint(
        ProbeAction action,
        Duration period,
        Duration timeout,
        int failureThreshold,
        int successThreshold,
        Duration initialDelay) {
    /**
     * The longest time from a failure to its being noticed.
     *
     * @return {@code period × failureThreshold + timeout}
     */
    public Duration detection() {
        return period.multipliedBy(failureThreshold).plus(timeout);
    }
}
