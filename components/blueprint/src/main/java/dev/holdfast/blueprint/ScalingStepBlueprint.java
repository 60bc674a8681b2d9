package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * A change that is allowed in a period.
 *
 * @param percent whether the amount is a percentage of the present number
 * @param amount replicas, or percent
 * @param period the period
 */
public record ScalingStepBlueprint(boolean percent, int amount, Duration period) {}
