package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * How new pods of a Rollout replace old ones. One of both is there.
 *
 * @param blueGreen all at once
 * @param canary share by share
 */
public record RolloutStrategy(@Nullable RolloutBlueGreen blueGreen, @Nullable RolloutCanary canary) {}
