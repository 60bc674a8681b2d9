package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ServicePort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All objects of a load balancer. */
final class LoadBalancerObjects {
    private LoadBalancerObjects() {}

    static List<KubernetesObject> of(
            Scope scope, LoadBalancerBlueprint balancer, Traffic traffic, ConfigurationFiles files) {
        return Workloads.isProxy(balancer.engine())
                ? new ProxyObjects(scope, balancer, files).of(traffic)
                : cloud(scope, balancer);
    }

    static String portName(ListenerBlueprint listener) {
        return "port-" + listener.port();
    }

    /**
     * The cloud's load balancer leads straight to pods. It knows neither paths nor weights, and each Service leads to the pods of one service:
     * one for each, under the load balancer's own name if there is only one.
     */
    private static List<KubernetesObject> cloud(Scope scope, LoadBalancerBlueprint balancer) {
        Map<String, Set<ServicePort>> ports = new LinkedHashMap<>();
        for (ListenerBlueprint listener : balancer.listeners()) {
            listener.routes().stream()
                    .flatMap(route -> route.targets().stream())
                    .forEach(target -> ports.computeIfAbsent(target.service(), key -> new LinkedHashSet<>())
                            .add(new ServicePort(
                                    portName(listener),
                                    listener.port(),
                                    target.port().port(),
                                    Ports.transport(listener.protocol()),
                                    Ports.application(listener.protocol()))));
        }
        List<KubernetesObject> objects = new ArrayList<>();
        ports.forEach((name, each) -> {
            ServiceBlueprint service =
                    Objects.requireNonNull(scope.blueprint().services().get(name));
            if (scope.replicas(service) > 0) {
                String own = ports.size() == 1 ? balancer.name() : balancer.name() + "-" + name;
                objects.add(Services.external(
                        scope,
                        scope.workload(own),
                        scope.service(service),
                        List.copyOf(each),
                        balancer.sessionAffinity()));
            }
        });
        return objects;
    }
}
