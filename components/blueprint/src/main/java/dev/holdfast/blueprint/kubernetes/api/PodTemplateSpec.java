package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * What each pod is made from.
 *
 * @param labels its labels, {@code metadata.labels}
 * @param annotations its annotations, {@code metadata.annotations}
 * @param spec what runs in it
 */
public record PodTemplateSpec(Map<String, String> labels, Map<String, String> annotations, PodSpec spec) {}
