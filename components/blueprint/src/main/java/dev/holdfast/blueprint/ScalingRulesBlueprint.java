package dev.holdfast.blueprint;

import java.time.Duration;
import java.util.List;

/**
 * How fast the number of replicas may change in one direction.
 *
 * @param window how long the need is watched
 * @param steps steps that are allowed; the largest holds
 */
public record ScalingRulesBlueprint(Duration window, List<ScalingStepBlueprint> steps) {}
