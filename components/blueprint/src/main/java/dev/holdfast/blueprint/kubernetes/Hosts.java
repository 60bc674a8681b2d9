package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.units.HostName;
import java.util.Objects;

/** The host names of what is talked to. */
final class Hosts implements Endpoint.Visitor<String> {
    private final Scope scope;

    Hosts(Scope scope) {
        this.scope = scope;
    }

    static String of(Scope scope, Endpoint endpoint) {
        return endpoint.accept(new Hosts(scope));
    }

    @Override
    public String service(Endpoint.Service service) {
        ServiceBlueprint target =
                Objects.requireNonNull(scope.blueprint().services().get(service.name()));
        return host(scope.workload(service.name()), scope.replicas(target) > 0);
    }

    @Override
    public String database(Endpoint.Database database) {
        DatabaseBlueprint target =
                Objects.requireNonNull(scope.blueprint().databases().get(database.name()));
        String service = DatabaseDoor.of(scope, target, database.access()).service();
        return host(service, target.regions().contains(scope.region().name()));
    }

    @Override
    public String cache(Endpoint.Cache cache) {
        CacheBlueprint target =
                Objects.requireNonNull(scope.blueprint().caches().get(cache.name()));
        return host(
                scope.workload(cache.name()),
                target.regions().contains(scope.region().name()));
    }

    @Override
    public String existing(Endpoint.Existing existing) {
        HostName read = existing.target().readHost();
        HostName host = existing.access() == Access.READ_ONLY && read != null
                ? read
                : existing.target().host();
        return host.value();
    }

    private String host(String service, boolean here) {
        return here ? scope.host(service) : scope.hostElsewhere(service);
    }
}
