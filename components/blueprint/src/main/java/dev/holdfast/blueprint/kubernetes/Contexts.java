package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.PodSecurityContext;
import dev.holdfast.blueprint.kubernetes.api.SecurityContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What pods and containers may do: what the Pod Security Standard {@code restricted} asks, and a read-only file system. */
final class Contexts {
    private static final int FIRST_UNPRIVILEGED_PORT = 1024;

    private Contexts() {}

    /**
     * What all containers of a pod may do.
     *
     * @param ports the ports that they listen on
     */
    static PodSecurityContext pod(SecurityBlueprint security, List<Integer> ports) {
        return new PodSecurityContext(
                true,
                security.user(),
                security.group(),
                // Files of secrets are readable by the group, volumes belong to it; large volumes are gone through only
                // once.
                security.group(),
                "OnRootMismatch",
                "RuntimeDefault",
                sysctls(ports));
    }

    /** A low port needs a right that has been dropped; this setting, which {@code restricted} allows, makes it an ordinary port in the pod. */
    private static Map<String, String> sysctls(List<Integer> ports) {
        List<Integer> low =
                ports.stream().filter(port -> port < FIRST_UNPRIVILEGED_PORT).toList();
        return low.isEmpty()
                ? Map.of()
                : Map.of("net.ipv4.ip_unprivileged_port_start", Integer.toString(Collections.min(low)));
    }

    static SecurityContext container(SecurityBlueprint security) {
        return new SecurityContext(false, security.readOnlyRoot(), List.of("ALL"));
    }
}
