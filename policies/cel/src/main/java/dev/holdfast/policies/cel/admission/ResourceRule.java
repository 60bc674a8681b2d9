package dev.holdfast.policies.cel.admission;

import java.util.List;

/**
 * Which requests the API server asks about.
 *
 * @param apiGroups groups; empty text for the core group, {@code *} for all
 * @param apiVersions versions
 * @param resources plurals of kinds
 */
public record ResourceRule(List<String> apiGroups, List<String> apiVersions, List<String> resources) {}
