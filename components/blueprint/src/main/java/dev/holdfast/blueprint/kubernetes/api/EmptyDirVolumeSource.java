package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * An empty folder that goes with the pod.
 *
 * @param medium {@code Memory} for one that is never on disk
 * @param sizeLimit how much it may hold
 */
public record EmptyDirVolumeSource(@Nullable String medium, String sizeLimit) {}
