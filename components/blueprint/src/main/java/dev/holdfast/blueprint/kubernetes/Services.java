package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.SessionAffinityBlueprint;
import dev.holdfast.blueprint.kubernetes.api.Service;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import dev.holdfast.blueprint.kubernetes.api.ServiceSpec;
import dev.holdfast.topology.AffinityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Services. */
final class Services {
    private Services() {}

    /** A Service inside the cluster. */
    static Service internal(
            Scope scope,
            String name,
            Identity pods,
            List<ServicePort> ports,
            @Nullable SessionAffinityBlueprint affinity) {
        return service(scope, name, pods, ports, "ClusterIP", null, null, affinity);
    }

    /** A Service that gives each pod a name; peers have to find each other before they can be ready. */
    static Service headless(Scope scope, Identity pods, List<ServicePort> ports, boolean beforeReady) {
        String name = ObjectNames.headless(pods.instance());
        return service(scope, name, pods, ports, "ClusterIP", "None", beforeReady ? true : null, null);
    }

    /**
     * A Service that the cloud's load balancer leads to. Only nodes that run a pod take traffic: so pods see the address of the client, on
     * which limits, affinity and logs rest, and no request takes a second hop; the load balancer learns from the health port of each node
     * which ones those are.
     */
    static Service external(
            Scope scope,
            String name,
            Identity pods,
            List<ServicePort> ports,
            @Nullable SessionAffinityBlueprint affinity) {
        return service(scope, name, pods, ports, "LoadBalancer", null, null, affinity);
    }

    private static Service service(
            Scope scope,
            String name,
            Identity pods,
            List<ServicePort> ports,
            String type,
            @Nullable String clusterIp,
            @Nullable Boolean beforeReady,
            @Nullable SessionAffinityBlueprint affinity) {
        boolean stays = affinity != null && affinity.by() == AffinityKind.CLIENT_ADDRESS;
        return new Service(
                scope.meta(name, pods),
                new ServiceSpec(
                        type,
                        clusterIp,
                        scope.blueprint().network().dualStack() ? "PreferDualStack" : null,
                        pods.selectorLabels(),
                        ports,
                        beforeReady,
                        stays ? "ClientIP" : null,
                        stays && affinity != null ? Seconds.of(affinity.timeout()) : null,
                        type.equals("LoadBalancer") ? "Local" : null));
    }
}
