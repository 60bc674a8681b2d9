package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.AutoscalingBlueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.CacheClusterBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How many series of measurements a Prometheus will hold: a rule of thumb, from how much runs in the largest region. */
final class MeasuredSeries {
    /** What a program of ordinary size tells of itself, and the kubelet and kube-state-metrics tell of its pod. */
    static final long OF_A_REPLICA = 1_000;

    /** What Prometheus, Alertmanager and the exporters tell of themselves, and rules record. */
    static final long OF_MONITORING = 10_000;

    private final Map<String, Long> replicas = new HashMap<>();

    private MeasuredSeries() {}

    /** Returns how many, in the region in which most runs, autoscalers at their highest. */
    static long of(
            Collection<ServiceBlueprint> services,
            Collection<LoadBalancerBlueprint> loadBalancers,
            Collection<DatabaseBlueprint> databases,
            Collection<CacheBlueprint> caches) {
        MeasuredSeries series = new MeasuredSeries();
        services.forEach(service -> service.replicas().forEach((region, number) -> {
            AutoscalingBlueprint autoscaling = service.autoscaling();
            series.add(region, autoscaling == null ? number : Math.max(number, autoscaling.max()));
        }));
        loadBalancers.forEach(balancer -> balancer.regions().forEach(series::add));
        databases.forEach(
                database -> database.regions().forEach(region -> series.add(region, 1 + database.readReplicas())));
        caches.forEach(cache -> {
            CacheClusterBlueprint cluster = cache.cluster();
            cache.regions().forEach(region -> series.add(region, cluster == null ? 1 : cluster.nodes()));
        });
        long most = series.replicas.values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return OF_MONITORING + most * OF_A_REPLICA;
    }

    private void add(String region, int number) {
        replicas.merge(region, (long) number, Long::sum);
    }
}
