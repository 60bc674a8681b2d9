package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What a container may do.
 *
 * @param allowPrivilegeEscalation whether a process may gain rights
 * @param readOnlyRootFilesystem whether its file system is read-only
 * @param drop what is taken from it, {@code capabilities.drop}
 */
public record SecurityContext(boolean allowPrivilegeEscalation, boolean readOnlyRootFilesystem, List<String> drop) {}
