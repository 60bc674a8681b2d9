package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * A share of the pods is new, then a larger one. Without a router of traffic the share of the pods is that of the traffic.
 *
 * @param maxSurge pods that may run beyond the number
 * @param maxUnavailable pods that may be missing
 * @param steps what is done one after the other; behind the last, all pods are replaced
 */
public record RolloutCanary(int maxSurge, int maxUnavailable, List<RolloutStep> steps) {}
