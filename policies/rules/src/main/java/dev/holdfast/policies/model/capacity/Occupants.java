package dev.holdfast.policies.model.capacity;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.PlacementBlueprint;
import dev.holdfast.blueprint.ResourcesBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.SidecarBlueprint;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a system puts on machines: services, load balancers, databases and caches; not the programs that measure, which come out of the reserve. */
final class Occupants {
    private Occupants() {}

    /** All of them, in the order of the topology. */
    static List<Occupant> of(Blueprint blueprint) {
        List<Occupant> all = new ArrayList<>();
        blueprint.services().values().forEach(service -> all.add(of(service)));
        blueprint.loadBalancers().values().stream()
                .filter(balancer -> balancer.version() != null)
                .forEach(balancer -> all.add(of(balancer)));
        blueprint.databases().values().forEach(database -> all.add(of(database)));
        blueprint.caches().values().forEach(cache -> all.add(of(cache)));
        return List.copyOf(all);
    }

    /** The most replicas of a service in each region, without those of an update. */
    static Map<String, Integer> most(ServiceBlueprint service) {
        AutoscalingBlueprint scaling = service.autoscaling();
        Map<String, Integer> most = new LinkedHashMap<>(service.replicas());
        if (scaling != null) {
            most.replaceAll((region, replicas) -> Math.max(replicas, scaling.max()));
        }
        return most;
    }

    private static Occupant of(ServiceBlueprint service) {
        Map<String, Integer> most = most(service);
        int surge = service.update().maxSurge();
        most.replaceAll((region, replicas) -> replicas + surge);
        long millis = service.resources().cpuRequest().millis();
        long mebibytes = service.resources().memoryRequest().mebibytes();
        for (SidecarBlueprint sidecar : service.sidecars()) {
            millis += sidecar.resources().cpuRequest().millis();
            mebibytes += sidecar.resources().memoryRequest().mebibytes();
        }
        int largest = most.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Occupant(
                TopologyPath.of("services", service.name()),
                most,
                apart(service.placement(), largest),
                millis,
                mebibytes,
                service.placement());
    }

    private static Occupant of(LoadBalancerBlueprint balancer) {
        return occupant(
                TopologyPath.of("loadBalancers", balancer.name()),
                balancer.regions(),
                apart(balancer.placement(), balancer.instances()),
                balancer.resources(),
                balancer.placement());
    }

    private static Occupant of(DatabaseBlueprint database) {
        int instances = 1 + database.readReplicas();
        return occupant(
                TopologyPath.of("databases", database.name()),
                each(database.regions(), instances),
                apart(database.placement(), instances),
                database.resources(),
                database.placement());
    }

    /** In a cluster the nodes of one shard keep apart. */
    private static Occupant of(CacheBlueprint cache) {
        CacheClusterBlueprint cluster = cache.cluster();
        TopologyPath path = TopologyPath.of("caches", cache.name());
        if (cluster == null) {
            return new Occupant(
                    path,
                    each(cache.regions(), 1),
                    1,
                    cache.resources().cpuRequest().millis(),
                    cache.resources().memoryRequest().mebibytes(),
                    null);
        }
        return occupant(
                path,
                each(cache.regions(), cluster.nodes()),
                apart(cluster.placement(), cluster.nodesPerShard()),
                cache.resources(),
                cluster.placement());
    }

    private static Occupant occupant(
            TopologyPath path,
            Map<String, Integer> most,
            int apart,
            ResourcesBlueprint resources,
            PlacementBlueprint placement) {
        return new Occupant(
                path,
                most,
                apart,
                resources.cpuRequest().millis(),
                resources.memoryRequest().mebibytes(),
                placement);
    }

    private static Map<String, Integer> each(List<String> regions, int number) {
        Map<String, Integer> all = new LinkedHashMap<>();
        regions.forEach(region -> all.put(region, number));
        return all;
    }

    private static int apart(PlacementBlueprint placement, int number) {
        return placement.acrossHosts() == Strictness.REQUIRED ? number : 1;
    }
}
