package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Other pods in one place.
 *
 * @param labelSelector the other pods
 * @param topologyKey the label of nodes that tells places apart
 * @param matchLabelKeys labels in which the other pods are equal to this one
 */
public record PodAffinityTerm(LabelSelector labelSelector, String topologyKey, List<String> matchLabelKeys) {}
