package dev.holdfast.templates.proxy;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.Addressing;
import dev.holdfast.blueprint.proxy.Server;
import java.util.List;

/** One replica of every service on 127.0.0.1. */
final class OneHost implements Addressing {
    @Override
    public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
        return new Addresses.Named(List.of(new Server(service.name() + "-1", "127.0.0.1", "127.0.0.1")));
    }

    @Override
    public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
        return List.of();
    }

    @Override
    public List<String> nameServers() {
        return List.of();
    }
}
