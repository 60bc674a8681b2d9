package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.SecurityBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Container;
import dev.holdfast.blueprint.kubernetes.api.SecurityContext;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Protocol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Containers that hold a pod back until what it needs is healthy. A Service leads to none but ready pods, so a connection says that one is
 * healthy.
 */
final class WaitContainers {
    /** Host and port are arguments: nothing in them can become part of the script. */
    private static final String SCRIPT = "until nc -z -w 2 \"$1\" \"$2\"; do echo \"waiting for $1:$2\"; sleep 2; done";

    private WaitContainers() {}

    static List<Container> of(Scope scope, ServiceBlueprint service) {
        Set<String> seen = new HashSet<>();
        return service.uses().stream()
                .filter(ConnectionBlueprint::waitForHealth)
                .map(ConnectionBlueprint::endpoint)
                .filter(WaitContainers::answersConnections)
                .filter(endpoint -> seen.add(name(endpoint)))
                .map(endpoint -> container(scope, service.security(), endpoint))
                .toList();
    }

    private static Container container(Scope scope, SecurityBlueprint security, Endpoint endpoint) {
        SecurityContext context =
                new SecurityContext(false, true, Contexts.container(security).drop());
        return Containers.named(name(endpoint), Images.BUSYBOX)
                .command(List.of("sh", "-c", SCRIPT))
                .args(List.of(name(endpoint), Hosts.of(scope, endpoint), Integer.toString(endpoint.port())))
                .resources(Amounts.small())
                .context(context)
                .build();
    }

    /** Both a database and its replicas may be waited for. */
    private static String name(Endpoint endpoint) {
        boolean replicas = (endpoint instanceof Endpoint.Database database && database.access() == Access.READ_ONLY)
                || (endpoint instanceof Endpoint.Existing existing
                        && existing.access() == Access.READ_ONLY
                        && existing.target().readHost() != null);
        return "wait-for-" + endpoint.name() + (replicas ? "-read" : "");
    }

    private static boolean answersConnections(Endpoint endpoint) {
        return !(endpoint instanceof Endpoint.Service service
                && service.target().protocol() == Protocol.UDP);
    }
}
