package dev.holdfast.blueprint;

import java.time.Duration;

/**
 * For how long a share of the replicas is new.
 *
 * @param weight the share, 1 to 100 percent
 * @param pause how long it stays so
 */
public record CanaryStepBlueprint(int weight, Duration pause) {}
