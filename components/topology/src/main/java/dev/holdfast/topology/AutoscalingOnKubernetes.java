package dev.holdfast.topology;

import org.jspecify.annotations.Nullable;

/**
 * What only Kubernetes has to know of scaling.
 *
 * @param controller who follows the load; {@code horizontal-pod-autoscaler} if left out, since nothing has to be installed for it
 */
public record AutoscalingOnKubernetes(@Nullable ScalingController controller) {}
