package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * How new pods replace old ones.
 *
 * @param type {@code RollingUpdate} or {@code Recreate}
 * @param rollingUpdate the pace of a rolling update
 */
public record DeploymentStrategy(String type, @Nullable RollingUpdateDeployment rollingUpdate) {}
