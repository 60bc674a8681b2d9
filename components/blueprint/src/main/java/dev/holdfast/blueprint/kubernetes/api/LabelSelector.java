package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * Chooses objects by their labels; without any it chooses all.
 *
 * @param matchLabels the labels that they must have
 */
public record LabelSelector(Map<String, String> matchLabels) {}
