package dev.holdfast.blueprint;

/**
 * A disruption budget.
 *
 * @param maxUnavailable replicas that planned work may take away at once in a region, at least 1, less than the replicas
 */
public record DisruptionBlueprint(int maxUnavailable) {}
