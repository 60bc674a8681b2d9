package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a system uses a feature, as paths of the topology. */
@FunctionalInterface
public interface Usage {
    /** The paths, in the order of the topology; empty where the feature is not used. */
    List<String> in(Blueprint blueprint);

    /** A path of which there is one, where it is used. */
    static Usage at(String path, Predicate<Blueprint> used) {
        return blueprint -> used.test(blueprint) ? List.of(path) : List.of();
    }

    /** A part of services. */
    static Usage services(String part, Predicate<ServiceBlueprint> used) {
        return blueprint -> paths("services", blueprint.services(), used, part);
    }

    /** A part of load balancers. */
    static Usage loadBalancers(String part, Predicate<LoadBalancerBlueprint> used) {
        return blueprint -> paths("loadBalancers", blueprint.loadBalancers(), used, part);
    }

    /** A part of databases. */
    static Usage databases(String part, Predicate<DatabaseBlueprint> used) {
        return blueprint -> paths("databases", blueprint.databases(), used, part);
    }

    /** A part of caches. */
    static Usage caches(String part, Predicate<CacheBlueprint> used) {
        return blueprint -> paths("caches", blueprint.caches(), used, part);
    }

    /** A part of the clusters of caches. */
    static Usage clusters(String part, Predicate<CacheClusterBlueprint> used) {
        return caches(
                part.isEmpty() ? "cluster" : "cluster." + part,
                cache -> cache.cluster() != null && used.test(cache.cluster()));
    }

    /** A part of listeners. */
    static Usage listeners(String part, Predicate<ListenerBlueprint> used) {
        return blueprint -> blueprint.loadBalancers().values().stream()
                .flatMap(balancer -> IntStream.range(0, balancer.listeners().size())
                        .filter(i -> used.test(balancer.listeners().get(i)))
                        .mapToObj(i -> "loadBalancers." + balancer.name() + ".listeners[" + i + "]" + part))
                .toList();
    }

    /** A part of connections. */
    static Usage uses(String part, Predicate<ConnectionBlueprint> used) {
        return blueprint -> blueprint.services().values().stream()
                .flatMap(service -> IntStream.range(0, service.uses().size())
                        .filter(i -> used.test(service.uses().get(i)))
                        .mapToObj(i -> "services." + service.name() + ".uses[" + i + "]" + part))
                .toList();
    }

    /** A part of the probes of services and of the containers beside them. */
    static Usage probes(String part, Predicate<ProbeBlueprint> used) {
        return blueprint -> {
            List<String> paths = new ArrayList<>();
            for (ServiceBlueprint service : blueprint.services().values()) {
                Map<String, @Nullable ProbeBlueprint> probes = new LinkedHashMap<>();
                probes.put("startupProbe", service.startupProbe());
                probes.put("readinessProbe", service.readinessProbe());
                probes.put("livenessProbe", service.livenessProbe());
                probes.forEach((name, probe) -> {
                    if (probe != null && used.test(probe)) {
                        paths.add("services." + service.name() + "." + name + part);
                    }
                });
                for (SidecarBlueprint sidecar : service.sidecars()) {
                    ProbeBlueprint probe = sidecar.readinessProbe();
                    if (probe != null && used.test(probe)) {
                        paths.add("services." + service.name() + ".sidecars." + sidecar.name() + ".readinessProbe"
                                + part);
                    }
                }
            }
            return paths;
        };
    }

    /** A part of what containers are given. */
    static Usage resources(String part, Predicate<ResourcesBlueprint> used) {
        return blueprint -> Stream.of(
                        services("resources." + part, service -> used.test(service.resources())),
                        sidecars("resources." + part, used),
                        initJobs("resources." + part, used),
                        loadBalancers("resources." + part, balancer -> used.test(balancer.resources())),
                        databases("resources." + part, database -> used.test(database.resources())),
                        caches("resources." + part, cache -> used.test(cache.resources())),
                        at(
                                "backups.resources." + part,
                                all -> all.backups() != null
                                        && used.test(all.backups().resources())))
                .flatMap(usage -> usage.in(blueprint).stream())
                .toList();
    }

    private static Usage sidecars(String part, Predicate<ResourcesBlueprint> used) {
        return blueprint -> blueprint.services().values().stream()
                .flatMap(service -> service.sidecars().stream()
                        .filter(sidecar -> used.test(sidecar.resources()))
                        .map(sidecar -> "services." + service.name() + ".sidecars." + sidecar.name() + "." + part))
                .toList();
    }

    private static Usage initJobs(String part, Predicate<ResourcesBlueprint> used) {
        return blueprint -> blueprint.services().values().stream()
                .flatMap(service -> service.initJobs().stream()
                        .filter(job -> used.test(job.resources()))
                        .map(job -> "services." + service.name() + ".initJobs." + job.name() + "." + part))
                .toList();
    }

    /** The paths of both. */
    default Usage and(Usage other) {
        return blueprint -> Stream.concat(in(blueprint).stream(), other.in(blueprint).stream())
                .toList();
    }

    private static <T> List<String> paths(String section, Map<String, T> parts, Predicate<T> used, String part) {
        List<String> paths = new ArrayList<>();
        parts.forEach((name, each) -> {
            if (used.test(each)) {
                paths.add(section + "." + name + (part.isEmpty() ? "" : "." + part));
            }
        });
        return List.copyOf(paths);
    }
}
