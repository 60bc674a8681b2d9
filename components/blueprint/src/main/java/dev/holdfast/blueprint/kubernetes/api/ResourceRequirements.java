package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * What a container is given, as Kubernetes quantities by resource.
 *
 * @param requests what is set aside
 * @param limits what it may use at most
 */
public record ResourceRequirements(Map<String, String> requests, Map<String, String> limits) {}
