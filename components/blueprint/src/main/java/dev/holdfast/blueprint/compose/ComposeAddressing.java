package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;

/** How the load balancers of a Compose file reach its services: by name, and by fixed address where nginx needs one. */
public final class ComposeAddressing implements Addressing {
    /** Docker's DNS server, at the same address in every network of its own. */
    private static final String DOCKER_DNS = "127.0.0.11";

    private final ComposeNames names;
    private final StaticAddresses addresses;

    /** The addressing of one system. */
    public ComposeAddressing(Blueprint blueprint) {
        this.names = new ComposeNames(blueprint);
        this.addresses = StaticAddresses.of(blueprint, names);
    }

    @Override
    public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
        return new Addresses.Named(names.of(service).stream().map(this::server).toList());
    }

    /** None: there is one instance, as two cannot publish the same port of one host, and it has nobody to tell what it knows. */
    @Override
    public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
        return List.of();
    }

    @Override
    public List<String> nameServers() {
        return List.of(DOCKER_DNS);
    }

    private Server server(String name) {
        return new Server(name, name, addresses.of(name));
    }
}
