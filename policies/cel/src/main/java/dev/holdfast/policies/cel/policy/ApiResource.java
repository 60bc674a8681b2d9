package dev.holdfast.policies.cel.policy;

/**
 * How the API server calls a kind of objects.
 *
 * @param kind {@code Certificate}
 * @param group {@code cert-manager.io}; empty for the core group
 * @param version {@code v1}
 * @param plural {@code certificates}
 */
public record ApiResource(String kind, String group, String version, String plural) {}
