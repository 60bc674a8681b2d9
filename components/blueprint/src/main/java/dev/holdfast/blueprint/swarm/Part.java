package dev.holdfast.blueprint.swarm;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.compose.ComposeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a system says of a service of its stack beyond what Compose has to know.
 *
 * @param kind what it is
 * @param service the service that it is a replica of, or all of; absent for what is none of the system's services
 * @param placement where its replicas run; absent where nothing was said
 * @param probe what tells whether it is well; absent where nothing does
 * @param instances how many there are; absent for what Compose says
 */
record Part(
        Kind kind,
        @Nullable ServiceBlueprint service,
        @Nullable PlacementBlueprint placement,
        @Nullable ProbeBlueprint probe,
        @Nullable Integer instances) {
    /** What a part is. */
    enum Kind {
        /** A program of the system, or what is before or beside it. */
        PROGRAM,
        /** An instance of a database or cache. */
        DATA,
        /** A load balancer, which publishes ports. */
        EDGE
    }

    /** Something of which nothing more was said. */
    static final Part OTHER = new Part(Kind.PROGRAM, null, null, null, null);

    /** The parts of a system by the names of the services of its stack. */
    static Map<String, Part> of(Blueprint blueprint, ComposeNames names) {
        Map<String, Part> parts = new LinkedHashMap<>();
        blueprint.databases().values().forEach(database -> {
            Part part = new Part(Kind.DATA, null, database.placement(), database.readinessProbe(), null);
            parts.put(ComposeNames.primary(database.name()), part);
            ComposeNames.replicas(database).forEach(replica -> parts.put(replica, part));
        });
        blueprint.caches().values().forEach(cache -> {
            Part part = new Part(Kind.DATA, null, null, cache.readinessProbe(), null);
            List<String> instances = cache.cluster() == null
                    ? List.of(cache.name())
                    : ComposeNames.nodes(cache.name(), Objects.requireNonNull(cache.cluster()));
            instances.forEach(instance -> parts.put(instance, part));
        });
        blueprint.services().values().forEach(service -> parts.putAll(ofService(service, names)));
        blueprint
                .loadBalancers()
                .values()
                .forEach(balancer -> parts.put(
                        balancer.name(),
                        new Part(
                                Kind.EDGE,
                                null,
                                balancer.placement(),
                                null,
                                balancer.regions().getOrDefault(names.region(), 0))));
        return parts;
    }

    private static Map<String, Part> ofService(ServiceBlueprint service, ComposeNames names) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String replica : names.of(service)) {
            parts.put(replica, new Part(Kind.PROGRAM, service, service.placement(), decisive(service), null));
            service.sidecars()
                    .forEach(sidecar -> parts.put(
                            replica + "-" + sidecar.name(),
                            new Part(Kind.PROGRAM, null, service.placement(), sidecar.readinessProbe(), null)));
        }
        return parts;
    }

    /**
     * The one question that a swarm asks. It replaces what answers badly, so that is liveness; and it tells nobody the address of
     * what has not yet answered well, so that replicas which have to find each other first are not asked whether they are ready.
     */
    private static @Nullable ProbeBlueprint decisive(ServiceBlueprint service) {
        if (service.livenessProbe() != null) {
            return service.livenessProbe();
        }
        boolean searching = service.findsItsOwn();
        if (searching) {
            return null;
        }
        return service.readinessProbe() != null ? service.readinessProbe() : service.startupProbe();
    }
}
