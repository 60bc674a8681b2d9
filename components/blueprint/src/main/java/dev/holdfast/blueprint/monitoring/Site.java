package dev.holdfast.blueprint.monitoring;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.kubernetes.KubernetesLowering;
import dev.holdfast.blueprint.kubernetes.ObjectNames;
import dev.holdfast.topology.Engine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What one Prometheus watches: a system in one region, on one platform.
 *
 * @param blueprint the system
 * @param region the region
 * @param platform where it runs
 */
public record Site(Blueprint blueprint, String region, Platform platform) {
    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(5);
    private static final long SAMPLES = 4;

    /** Returns the sites of a system on the platforms that it is rendered for, in the order of the topology. */
    public static List<Site> of(Blueprint blueprint) {
        List<Site> sites = new ArrayList<>();
        if (blueprint.targets().kubernetes() != null) {
            KubernetesLowering.regions(blueprint)
                    .forEach(region -> sites.add(new Site(blueprint, region, Platform.KUBERNETES)));
        }
        if (blueprint.targets().compose() != null) {
            sites.add(new Site(blueprint, blueprint.primaryRegion().name(), Platform.COMPOSE));
        }
        return List.copyOf(sites);
    }

    /** Whether a cluster runs it. */
    public boolean onKubernetes() {
        return platform == Platform.KUBERNETES;
    }

    /** Returns the services that run here. */
    public List<ServiceBlueprint> services() {
        return blueprint.services().values().stream()
                .filter(service -> replicas(service) > 0)
                .toList();
    }

    /** Returns how many replicas of a service run here. */
    public int replicas(ServiceBlueprint service) {
        return service.replicas().getOrDefault(region, 0);
    }

    /** Returns the load balancers that are here, those of the cloud too. */
    public List<LoadBalancerBlueprint> loadBalancers() {
        return blueprint.loadBalancers().values().stream()
                .filter(balancer -> balancer.regions().containsKey(region))
                .toList();
    }

    /** Returns the load balancers that run here as programs of ours and that measure themselves: HAProxy does. */
    public List<LoadBalancerBlueprint> measuredBalancers() {
        return loadBalancers().stream()
                .filter(balancer -> balancer.engine() == Engine.HAPROXY)
                .toList();
    }

    /** Returns the databases that run here. */
    public List<DatabaseBlueprint> databases() {
        return blueprint.databases().values().stream()
                .filter(database -> database.regions().contains(region))
                .toList();
    }

    /** Returns the caches that run here. */
    public List<CacheBlueprint> caches() {
        return blueprint.caches().values().stream()
                .filter(cache -> cache.regions().contains(region))
                .toList();
    }

    /** Returns the namespace in Kubernetes. */
    public String namespace() {
        return ObjectNames.namespace(blueprint);
    }

    /** Returns the name of a workload in Kubernetes. */
    public String workload(String thing) {
        return ObjectNames.workload(blueprint, thing);
    }

    /** Returns where a part of the system is found. */
    public String host(String part) {
        return onKubernetes() ? workload(part) + "." + namespace() + ".svc" : part;
    }

    /** Returns where a program that measures is found. */
    public String program(String name) {
        return onKubernetes() ? workloadOf(name) + "." + namespaceOf(name) + ".svc" : name;
    }

    /** Returns where each replica is found of a program that measures, in a cluster. */
    public String replicasOf(String program) {
        return ObjectNames.headless(workloadOf(program)) + "." + namespaceOf(program) + ".svc";
    }

    /** Returns the namespace in which a program that measures runs in a cluster: that of the system, or of those who run it. */
    public String namespaceOf(String program) {
        return runs(program) ? namespace() : ObjectNames.MONITORING;
    }

    /** Returns the name of the workload, in a cluster, that is a program that measures. */
    public String workloadOf(String program) {
        return runs(program) ? workload(program) : ObjectNames.measuring(blueprint, program);
    }

    /** Whether a program that measures runs beside the system; the exporters do where Prometheus does. */
    public boolean runs(String name) {
        MonitoringBlueprint monitoring = blueprint.monitoring();
        return switch (name) {
            case Programs.ALERTMANAGER -> monitoring.alertmanager() != null;
            case Programs.GRAFANA -> monitoring.grafana() != null;
            default -> monitoring.prometheus() != null;
        };
    }

    /** Returns the time over which rates are taken: long enough for four measurements, since one may fail. */
    public Duration rateWindow() {
        Duration interval = blueprint.monitoring().scrapeInterval();
        // Duration multiplies by way of BigDecimal.
        Duration needed = Duration.ofSeconds(SAMPLES * interval.getSeconds(), SAMPLES * interval.getNano());
        return needed.compareTo(SHORTEST_WINDOW) > 0 ? needed : SHORTEST_WINDOW;
    }
}
