package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a service waits for before it starts. */
final class DependencyLowering implements Endpoint.Visitor<List<String>> {
    static final String HEALTHY = "service_healthy";
    static final String COMPLETED = "service_completed_successfully";
    private static final String STARTED = "service_started";

    private final Blueprint blueprint;
    private final ComposeNames names;

    DependencyLowering(Blueprint blueprint, ComposeNames names) {
        this.blueprint = blueprint;
        this.names = names;
    }

    /** The Compose services behind the connections that are waited for, each with its condition. */
    Map<String, String> of(List<ConnectionBlueprint> uses) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (ConnectionBlueprint use : uses) {
            if (use.waitForHealth()) {
                String condition = condition(use.endpoint());
                use.endpoint().accept(this).forEach(name -> conditions.put(name, condition));
            }
        }
        return conditions;
    }

    /** The Compose services of a service that is balanced, each with its condition. */
    Map<String, String> ofTargets(Collection<String> services) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String service : services) {
            ServiceBlueprint target =
                    Objects.requireNonNull(blueprint.services().get(service));
            names.of(target).forEach(name -> conditions.put(name, condition(target)));
        }
        return conditions;
    }

    private String condition(Endpoint endpoint) {
        if (endpoint instanceof Endpoint.Service) {
            return condition(Objects.requireNonNull(blueprint.services().get(endpoint.name())));
        }
        return endpoint instanceof Endpoint.Cache && cluster(endpoint.name()) != null ? COMPLETED : HEALTHY;
    }

    /** Waiting for the health of a container without a health check would be an error for Compose. */
    private static String condition(ServiceBlueprint service) {
        return HealthcheckLowering.of(service).isPresent() ? HEALTHY : STARTED;
    }

    @Override
    public List<String> service(Endpoint.Service service) {
        return names.ofService(service.name());
    }

    @Override
    public List<String> database(Endpoint.Database endpoint) {
        DatabaseBlueprint database =
                Objects.requireNonNull(blueprint.databases().get(endpoint.name()));
        if (!names.isHere(database.regions())) {
            return List.of();
        }
        return DatabaseDoor.of(database, endpoint.access(), names).services();
    }

    @Override
    public List<String> cache(Endpoint.Cache cache) {
        if (!names.isHere(
                Objects.requireNonNull(blueprint.caches().get(cache.name())).regions())) {
            return List.of();
        }
        return List.of(cluster(cache.name()) == null ? cache.name() : ComposeNames.cacheCreation(cache.name()));
    }

    private @Nullable CacheClusterBlueprint cluster(String cache) {
        return Objects.requireNonNull(blueprint.caches().get(cache)).cluster();
    }

    @Override
    public List<String> existing(Endpoint.Existing existing) {
        return List.of();
    }
}
