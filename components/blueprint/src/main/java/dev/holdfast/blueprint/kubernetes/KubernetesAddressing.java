package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;

/**
 * How load balancers reach services in a cluster: by the headless Service, which answers with the address of each replica. What changes over
 * from one version to another at once is reached by the Service that changes over, behind which the cluster balances.
 */
public final class KubernetesAddressing implements Addressing {
    /** The domain of a cluster, which is this unless its administrator chose another. Proxies need complete names. */
    private static final String DOMAIN = ".cluster.local";

    private final Blueprint blueprint;

    /** The addressing of one system. */
    public KubernetesAddressing(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    @Override
    public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
        int replicas = service.replicas().getOrDefault(region, 0);
        if (replicas == 0) {
            return new Addresses.Named(List.of());
        }
        String workload = ObjectNames.workload(blueprint, service.name());
        if (Workloads.changesOver(service)) {
            return new Addresses.Named(List.of(new Server(service.name(), host(workload), host(workload))));
        }
        int most = service.autoscaling() == null
                ? replicas + service.update().maxSurge()
                : Math.max(replicas, service.autoscaling().max())
                        + service.update().maxSurge();
        return new Addresses.Discovered(
                service.name() + "-", host(ObjectNames.headless(workload)), replicas, most, host(workload));
    }

    /** None: pods of a Deployment have no names that last. */
    @Override
    public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
        return List.of();
    }

    @Override
    public List<String> nameServers() {
        return List.of("kube-dns.kube-system.svc" + DOMAIN);
    }

    private String host(String service) {
        return service + "." + ObjectNames.namespace(blueprint) + ".svc" + DOMAIN;
    }
}
