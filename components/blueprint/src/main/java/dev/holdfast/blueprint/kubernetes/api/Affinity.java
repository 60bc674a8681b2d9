package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What a pod keeps away from, {@code podAntiAffinity}.
 *
 * @param requiredDuringSchedulingIgnoredDuringExecution where it must not run
 * @param preferredDuringSchedulingIgnoredDuringExecution where it would rather not run
 */
public record Affinity(
        List<PodAffinityTerm> requiredDuringSchedulingIgnoredDuringExecution,
        List<WeightedPodAffinityTerm> preferredDuringSchedulingIgnoredDuringExecution) {}
