package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Backend;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.read.TopologyPath;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that what a service talks to runs in every region in which the service runs: there is no address for it elsewhere. */
final class Reach implements Endpoint.Visitor<Set<String>> {
    private final Map<String, ServiceBlueprint> services;
    private final Map<String, DatabaseBlueprint> databases;
    private final Map<String, CacheBlueprint> caches;
    private final Set<String> everywhere;

    private Reach(
            Map<String, ServiceBlueprint> services,
            Map<String, DatabaseBlueprint> databases,
            Map<String, CacheBlueprint> caches,
            Set<String> everywhere) {
        this.services = services;
        this.databases = databases;
        this.caches = caches;
        this.everywhere = everywhere;
    }

    /**
     * Notes each connection that leads out of a region.
     *
     * @param connections of each service, one for each that was written, null where it leads nowhere
     */
    static void check(
            Map<String, List<@Nullable ConnectionBlueprint>> connections,
            Map<String, ServiceBlueprint> services,
            Map<String, DatabaseBlueprint> databases,
            Map<String, CacheBlueprint> caches,
            Scope scope) {
        Reach reach = new Reach(services, databases, caches, scope.regions().keySet());
        services.values().forEach(service -> {
            List<@Nullable ConnectionBlueprint> uses = connections.getOrDefault(service.name(), List.of());
            for (int i = 0; i < uses.size(); i++) {
                ConnectionBlueprint use = uses.get(i);
                if (use != null) {
                    reach.check(Scope.at("services", service.name(), "uses").index(i), service, use.endpoint(), scope);
                }
            }
        });
        Absent.map(scope.topology().loadBalancers()).forEach((name, balancer) -> reach.balancer(name, balancer, scope));
    }

    private void check(TopologyPath path, ServiceBlueprint service, Endpoint endpoint, Scope scope) {
        lacking(path, service.name(), service.replicas().keySet(), endpoint.name(), endpoint.accept(this), scope);
    }

    /** A load balancer runs wherever one of its backends runs, and needs all of them there. */
    private void balancer(String name, LoadBalancer balancer, Scope scope) {
        Map<String, Set<String>> regions = new LinkedHashMap<>();
        for (Backend backend : balancer.backends()) {
            ServiceBlueprint service = services.get(backend.service());
            if (service != null) {
                regions.put(backend.service(), service.replicas().keySet());
            }
        }
        Set<String> all = new LinkedHashSet<>();
        regions.values().forEach(all::addAll);
        for (int i = 0; i < balancer.backends().size(); i++) {
            String service = balancer.backends().get(i).service();
            TopologyPath path = Scope.at("loadBalancers", name, "backends").index(i);
            lacking(path, name, all, service, regions.getOrDefault(service, all), scope);
        }
    }

    private static void lacking(
            TopologyPath path, String who, Set<String> needed, String what, Set<String> there, Scope scope) {
        List<String> lacking =
                needed.stream().filter(region -> !there.contains(region)).toList();
        if (!lacking.isEmpty()) {
            scope.problems()
                    .contradiction(
                            path,
                            what + " does not run in " + String.join(", ", lacking) + ", where " + who + " runs",
                            "Let " + what + " run there too, or " + who + " only where it does.");
        }
    }

    @Override
    public Set<String> service(Endpoint.Service service) {
        ServiceBlueprint known = services.get(service.name());
        return known == null ? Set.of() : known.replicas().keySet();
    }

    @Override
    public Set<String> database(Endpoint.Database database) {
        DatabaseBlueprint known = databases.get(database.name());
        return known == null ? Set.of() : Set.copyOf(known.regions());
    }

    @Override
    public Set<String> cache(Endpoint.Cache cache) {
        CacheBlueprint known = caches.get(cache.name());
        return known == null ? Set.of() : Set.copyOf(known.regions());
    }

    @Override
    public Set<String> existing(Endpoint.Existing existing) {
        return everywhere;
    }
}
