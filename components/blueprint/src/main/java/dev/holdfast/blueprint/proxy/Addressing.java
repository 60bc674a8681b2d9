package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.List;

/** How a load balancer reaches things on one platform. Everything else about its configuration is the same on all. */
public interface Addressing {
    /**
     * Where the replicas of a service are.
     *
     * @param service the service
     * @param port the port that is to be reached
     * @param region the region in which the load balancer runs
     * @return its addresses; {@link Addresses.Named} without a server where the service does not run in that region
     */
    Addresses of(ServiceBlueprint service, PortBlueprint port, String region);

    /**
     * The instances of the load balancer itself, which tell each other what they know about clients. Each has to be
     * started with its own name in the environment variable {@code HAPROXY_PEER}.
     *
     * @param loadBalancer the load balancer
     * @param region the region in which it runs
     * @return one server an instance, in order; empty where instances have no names of their own, so that each knows
     *     only what it saw itself
     */
    List<Server> instances(LoadBalancerBlueprint loadBalancer, String region);

    /**
     * The DNS servers that nginx asks where the topology names none; HAProxy reads resolv.conf itself.
     *
     * @return addresses or host names, each with a port if it is not 53
     */
    List<String> nameServers();
}
