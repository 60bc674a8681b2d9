package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * How fast the number of pods may change in one direction.
 *
 * @param stabilizationWindowSeconds how long the need is watched
 * @param selectPolicy which of the policies holds
 * @param policies changes that are allowed
 */
public record ScalingRules(int stabilizationWindowSeconds, String selectPolicy, List<ScalingPolicy> policies) {}
