package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Host names {@code <thing>-1} to {@code <thing>-N}, each with a fixed address, as the containers of a Compose project
 * have them. Every load balancer and every service has the 200 addresses of its own third number, so that scaling one of
 * them moves no other.
 */
public final class NumberedNames implements Addressing {
    /** The network of all addresses. Docker takes its own networks from 172.17.0.0/12 and 192.168.0.0/16. */
    public static final String SUBNET = "10.213.0.0/16";

    private static final String PREFIX = "10.213.";
    private static final String DOCKER_DNS = "127.0.0.11";
    private static final int FIRST = 10;
    private static final int MOST_THINGS = 250;
    private static final int MOST_REPLICAS = 200;

    private final List<String> things;

    private NumberedNames(List<String> things) {
        this.things = things;
    }

    /** Names of the load balancers and services of a blueprint. */
    public static NumberedNames of(Blueprint blueprint) {
        List<String> things = new ArrayList<>(blueprint.loadBalancers().keySet());
        things.addAll(blueprint.services().keySet());
        return new NumberedNames(List.copyOf(things));
    }

    /**
     * The address of a replica of a service, or of an instance of a load balancer.
     *
     * @param thing the service or load balancer
     * @param number from 1
     * @return its address; absent beyond the 200th replica or the 250th thing
     */
    public @Nullable String address(String thing, int number) {
        int index = things.indexOf(thing);
        return index < 0 || index >= MOST_THINGS || number > MOST_REPLICAS
                ? null
                : PREFIX + (index + 1) + "." + (FIRST + number - 1);
    }

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

    private List<Server> servers(String thing, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Server(thing + "-" + number, thing + "-" + number, address(thing, number)))
                .toList();
    }
}
