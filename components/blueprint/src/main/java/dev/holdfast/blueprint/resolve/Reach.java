package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

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

    /** Notes each connection that leads out of a region. */
    static void check(
            Map<String, ServiceBlueprint> services,
            Map<String, DatabaseBlueprint> databases,
            Map<String, CacheBlueprint> caches,
            Scope scope) {
        Reach reach = new Reach(services, databases, caches, scope.regions().keySet());
        services.values().forEach(service -> {
            for (int i = 0; i < service.uses().size(); i++) {
                Endpoint endpoint = service.uses().get(i).endpoint();
                Set<String> there = endpoint.accept(reach);
                Collection<String> lacking = service.replicas().keySet().stream()
                        .filter(region -> !there.contains(region))
                        .toList();
                if (!lacking.isEmpty()) {
                    scope.problems()
                            .contradiction(
                                    Scope.at("services", service.name(), "uses").index(i),
                                    endpoint.name() + " does not run in " + String.join(", ", lacking) + ", where "
                                            + service.name() + " runs",
                                    "Write the regions of " + endpoint.name() + ", or fewer for " + service.name()
                                            + ".");
                }
            }
        });
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
