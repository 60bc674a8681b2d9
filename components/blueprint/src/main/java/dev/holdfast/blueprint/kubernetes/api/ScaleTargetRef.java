package dev.holdfast.blueprint.kubernetes.api;

/**
 * A workload that is scaled.
 *
 * @param apiVersion its API
 * @param kind its kind
 * @param name its name
 */
public record ScaleTargetRef(String apiVersion, String kind, String name) {}
