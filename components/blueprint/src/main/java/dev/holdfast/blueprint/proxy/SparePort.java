package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ports for what a load balancer needs beside its listeners. */
public final class SparePort {
    private static final int HEALTH = 8404;
    private static final int PEERS = 10_000;

    private SparePort() {}

    /** The port for health and metrics: 8404, which HAProxy's own examples use, or the next that no listener has. */
    public static int health(Collection<ProxyPlan> plans) {
        return health(plans, List.of());
    }

    /** The same, where databases are led to as well. */
    public static int health(Collection<ProxyPlan> plans, Collection<DatabaseRoute> databases) {
        return from(HEALTH, used(plans, databases));
    }

    /** The port for health and metrics of a load balancer that has a process of its own. */
    public static int health(LoadBalancerBlueprint loadBalancer) {
        return from(HEALTH, new HashSet<>(used(loadBalancer)));
    }

    /** The port on which instances tell each other what they know: 10000, or the next that no listener has. */
    public static int peers(Collection<ProxyPlan> plans, Collection<DatabaseRoute> databases) {
        return from(PEERS, used(plans, databases));
    }

    private static Set<Integer> used(Collection<ProxyPlan> plans, Collection<DatabaseRoute> databases) {
        Set<Integer> used = new HashSet<>();
        plans.forEach(plan -> used.addAll(used(plan.loadBalancer())));
        databases.forEach(route -> used.addAll(List.of(route.writePort(), route.readPort())));
        return used;
    }

    private static List<Integer> used(LoadBalancerBlueprint loadBalancer) {
        return loadBalancer.listeners().stream().map(ListenerBlueprint::port).toList();
    }

    private static int from(int wanted, Set<Integer> used) {
        int port = wanted;
        while (used.contains(port)) {
            port++;
        }
        return port;
    }
}
