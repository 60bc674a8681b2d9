package dev.holdfast.blueprint.kubernetes.api;

/**
 * A disruption budget.
 *
 * @param maxUnavailable pods that may be taken away
 * @param unhealthyPodEvictionPolicy whether pods that are not ready may always be taken away
 * @param selector the pods
 */
public record PodDisruptionBudgetSpec(int maxUnavailable, String unhealthyPodEvictionPolicy, LabelSelector selector) {}
