package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import java.util.List;

/**
 * What HAProxy and nginx have in common in the configuration of one load balancer in one region.
 *
 * @param loadBalancer what the topology says
 * @param listeners where it listens, in the order of the topology
 * @param pools where it sends requests; two listeners with the same servers share one
 * @param instances its instances, as {@link Addressing#instances} gives them
 * @param nameServers DNS servers, as {@link Addressing#nameServers} gives them
 */
public record ProxyPlan(
        LoadBalancerBlueprint loadBalancer,
        List<ListenerPlan> listeners,
        List<Pool> pools,
        List<Server> instances,
        List<String> nameServers) {
    /**
     * Plans a load balancer.
     *
     * @param loadBalancer one of the blueprint
     * @param blueprint where its backends are described
     * @param region the region in which it runs; it sends requests to replicas there
     * @param addressing how the platform names things
     */
    public static ProxyPlan of(
            LoadBalancerBlueprint loadBalancer, Blueprint blueprint, String region, Addressing addressing) {
        PlanBuilder builder = new PlanBuilder(loadBalancer, blueprint, region, addressing);
        List<ListenerPlan> listeners =
                loadBalancer.listeners().stream().map(builder::listener).toList();
        return new ProxyPlan(
                loadBalancer,
                listeners,
                builder.pools(),
                addressing.instances(loadBalancer, region),
                addressing.nameServers());
    }

    /** The pool of a name. */
    public Pool pool(String name) {
        return pools.stream()
                .filter(pool -> pool.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pool " + name));
    }
}
