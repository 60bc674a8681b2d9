package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.List;
import java.util.stream.IntStream;

/** Host names {@code <thing>-1} to {@code <thing>-N}, as containers of a Compose project have them. */
public final class NumberedNames implements Addressing {
    /** Docker's DNS server, at the same address in every network of its own. */
    private static final String DOCKER_DNS = "127.0.0.11";

    @Override
    public Addresses of(ServiceBlueprint service, PortBlueprint port, String region) {
        return new Addresses.Named(servers(service.name(), service.replicas().getOrDefault(region, 0)));
    }

    @Override
    public List<Server> instances(LoadBalancerBlueprint loadBalancer, String region) {
        return servers(loadBalancer.name(), loadBalancer.regions().getOrDefault(region, 0));
    }

    @Override
    public List<String> nameServers() {
        return List.of(DOCKER_DNS);
    }

    private static List<Server> servers(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> name + "-" + number)
                .map(host -> new Server(host, host, null))
                .toList();
    }
}
