package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all containers of a pod may do.
 *
 * @param runAsNonRoot whether user 0 is refused
 * @param runAsUser the user
 * @param runAsGroup the group
 * @param fsGroup the group that owns volumes
 * @param fsGroupChangePolicy when the owner of files in volumes is changed
 * @param seccompProfileType which system calls may be made, {@code seccompProfile.type}
 * @param sysctls kernel settings of the pod, by name
 */
public record PodSecurityContext(
        boolean runAsNonRoot,
        long runAsUser,
        long runAsGroup,
        @Nullable Long fsGroup,
        @Nullable String fsGroupChangePolicy,
        String seccompProfileType,
        Map<String, String> sysctls) {}
