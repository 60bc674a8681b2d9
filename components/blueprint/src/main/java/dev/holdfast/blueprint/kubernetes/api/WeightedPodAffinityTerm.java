package dev.holdfast.blueprint.kubernetes.api;

/**
 * Other pods in one place, and how much that weighs.
 *
 * @param weight 1 to 100
 * @param podAffinityTerm the other pods
 */
public record WeightedPodAffinityTerm(int weight, PodAffinityTerm podAffinityTerm) {}
