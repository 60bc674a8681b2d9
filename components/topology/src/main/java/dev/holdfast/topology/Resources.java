package dev.holdfast.topology;

import org.jspecify.annotations.Nullable;

/**
 * What a replica is given.
 *
 * @param requests what is set aside for it, and what autoscaling by utilisation is relative to
 * @param limits what it may use at most
 */
public record Resources(@Nullable ResourceAmounts requests, @Nullable ResourceAmounts limits) {}
