package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.compose.ComposeNames;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;

/**
 * How the load balancers of a stack reach its services: Docker's DNS knows the address of a service, which stays as long as
 * the service, and under {@code tasks.NAME} those of all its containers.
 */
public final class SwarmAddressing implements Addressing {
    private static final String DOCKER_DNS = "127.0.0.11";

    private final ComposeNames names;

    /** The addressing of one system. */
    public SwarmAddressing(Blueprint blueprint) {
        this.names = new ComposeNames(blueprint, ComposeNames.Hosts.MANY);
    }

    @Override
    public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
        int count = names.count(service);
        if (count == 0 || names.unrolled(service)) {
            return new Addresses.Named(names.of(service).stream()
                    .map(name -> new Server(name, name, name))
                    .toList());
        }
        // A container more while a new version comes; and somebody may scale by hand as far as an autoscaler would.
        int most = service.autoscaling() == null
                ? count
                : Math.max(count, service.autoscaling().max());
        return new Addresses.Discovered(
                service.name() + "-",
                "tasks." + service.name(),
                count,
                most + service.update().maxSurge(),
                service.name());
    }

    /** None: containers of one service have no names that last. */
    @Override
    public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
        return List.of();
    }

    @Override
    public List<String> nameServers() {
        return List.of(DOCKER_DNS);
    }
}
