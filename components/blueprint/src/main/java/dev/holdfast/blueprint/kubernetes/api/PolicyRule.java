package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What may be asked of the API server.
 *
 * @param apiGroups the groups of the API; {@code ""} for the first one, which has no name
 * @param resources the kinds, in the plural as in addresses
 * @param verbs what may be done
 */
public record PolicyRule(List<String> apiGroups, List<String> resources, List<String> verbs) {}
