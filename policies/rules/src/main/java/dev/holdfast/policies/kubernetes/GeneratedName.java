package dev.holdfast.policies.kubernetes;

/**
 * A ConfigMap or Secret that Kustomize makes when it puts files together, so that it is in none.
 *
 * @param kind {@code ConfigMap} or {@code Secret}
 * @param name its name, without what Kustomize adds to it and to all references
 */
public record GeneratedName(String kind, String name) {}
