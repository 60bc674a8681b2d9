package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import java.util.Map;
import java.util.Objects;

/** What the configuration of a load balancer is about, and what it is not. */
final class ProxyFidelity {
    /** What a container platform renders by the configuration of the load balancers that run on it. */
    static final Feature[] BALANCING = {
        TrafficFeature.ALGORITHM,
        TrafficFeature.RANDOM_CHOICE,
        TrafficFeature.URI_OF_BYTES,
        TrafficFeature.HOSTS_OF_BYTES,
        TrafficFeature.DATAGRAMS,
        TrafficFeature.LISTENER_TLS,
        TrafficFeature.HSTS,
        TrafficFeature.TLS_REDIRECT,
        TrafficFeature.HEALTH_CHECKS,
        TrafficFeature.CHECK_PACE,
        TrafficFeature.JSON_RPC_CHECKS,
        TrafficFeature.LOAD_BALANCER_AFFINITY,
        TrafficFeature.COOKIE_OF_BYTES,
        TrafficFeature.RATE_LIMIT,
        TrafficFeature.STATIC_CONTENT,
        TrafficFeature.PROXY_TIMEOUTS,
        TrafficFeature.QUEUE_TIMEOUT,
        TrafficFeature.MAX_CONNECTIONS,
        TrafficFeature.RESOLVERS
    };

    private ProxyFidelity() {}

    /** What is no business of a load balancer's configuration: how programs run, are placed and are kept. */
    static Table withoutPlatform() {
        return new Table()
                .outside(
                        ProgramFeature.LABELS,
                        ProgramFeature.PROGRAMS,
                        ProgramFeature.ENVIRONMENT,
                        ProgramFeature.ENVIRONMENT_SECRETS,
                        ProgramFeature.INSTANCE_FACTS,
                        ProgramFeature.INSTANCE_ORDINAL,
                        ProgramFeature.GPUS,
                        PlacementFeature.NODE_POOLS,
                        PlacementFeature.NODE_POOL,
                        ProgramFeature.INSTANCE_ZONE,
                        ProgramFeature.ENVIRONMENT_OUTSIDE,
                        ProgramFeature.FILES,
                        ProgramFeature.FILE_MODES,
                        ProgramFeature.PULL_SECRETS,
                        ProgramFeature.RESOURCE_REQUESTS,
                        ProgramFeature.RESOURCE_LIMITS,
                        ProgramFeature.EPHEMERAL_STORAGE,
                        DataFeature.VOLUME_SIZE,
                        DataFeature.VOLUME_GROWTH,
                        DataFeature.STORAGE_TIERS,
                        DataFeature.STORAGE_CLASS,
                        DataFeature.VOLUME_RETENTION,
                        DataFeature.DATABASE_VOLUME_RETENTION,
                        DataFeature.DATABASE_OPERATOR,
                        DataFeature.DATABASE_POOLER,
                        DataFeature.DATABASE_OWN_POOLER,
                        DataFeature.DATABASE_BALANCERS,
                        ProgramFeature.SIDECARS,
                        ProgramFeature.INIT_JOBS,
                        TrafficFeature.INGRESS,
                        TrafficFeature.GATEWAY,
                        ProgramFeature.STARTUP_PROBE,
                        ProgramFeature.READINESS_PROBE,
                        ProgramFeature.LIVENESS_PROBE,
                        ProgramFeature.JSON_RPC_PROBE,
                        ProgramFeature.SUCCESS_THRESHOLD,
                        ProgramFeature.HEALTH_COMMAND,
                        ProgramFeature.NO_PROBE,
                        ProgramFeature.TCP_PROBE,
                        PlacementFeature.HOST_SPREAD,
                        PlacementFeature.ZONE_SPREAD,
                        PlacementFeature.NODE_LABELS,
                        PlacementFeature.TOLERATIONS,
                        PlacementFeature.PRIORITY_CLASS,
                        PlacementFeature.DISRUPTION_BUDGET,
                        PlacementFeature.UPDATE_STRATEGY,
                        PlacementFeature.BLUE_GREEN,
                        PlacementFeature.CANARY,
                        PlacementFeature.STATEFUL_RECREATE,
                        PlacementFeature.STATEFUL_PACE,
                        ProgramFeature.DRAIN,
                        ProgramFeature.PRE_STOP,
                        PlacementFeature.SERVICE_AFFINITY,
                        PlacementFeature.CONNECTIONS,
                        PlacementFeature.START_ORDER,
                        PlacementFeature.READ_ROUTING,
                        PlacementFeature.NETWORK_RULES,
                        ProgramFeature.CONSENSUS,
                        ProgramFeature.REPLICATION,
                        ProgramFeature.PEERS,
                        PlacementFeature.AUTOSCALING,
                        PlacementFeature.AUTOSCALING_SCHEDULE,
                        PlacementFeature.CUSTOM_METRICS,
                        ProgramFeature.SECURITY,
                        ProgramFeature.METRICS_ENDPOINT,
                        OperationFeature.MONITORING_PROGRAMS)
                .outside(
                        DataFeature.DATABASES,
                        DataFeature.READ_REPLICAS,
                        DataFeature.SYNCHRONOUS,
                        DataFeature.SYNCHRONOUS_DEGRADE,
                        DataFeature.CACHES,
                        DataFeature.CACHE_CLUSTERS,
                        DataFeature.CACHE_MACHINES,
                        PlacementFeature.EXISTING_NAMESPACE,
                        PlacementFeature.EXISTING_ENDPOINTS,
                        PlacementFeature.EXISTING_ADDRESSES,
                        DataFeature.BACKUPS,
                        DataFeature.BACKUP_SCHEDULE,
                        DataFeature.WAL_ARCHIVE,
                        OperationFeature.RECOVERY_OBJECTIVES,
                        PlacementFeature.RECOVERY_REGION,
                        OperationFeature.FAILOVER,
                        OperationFeature.FAILOVER_DETECTION,
                        OperationFeature.DATABASE_FAILOVER,
                        OperationFeature.MAINTENANCE_WINDOW,
                        OperationFeature.MAINTENANCE_DISRUPTION,
                        OperationFeature.SCRAPING,
                        OperationFeature.THRESHOLDS,
                        OperationFeature.RESOURCE_THRESHOLDS,
                        OperationFeature.LAG_THRESHOLDS,
                        OperationFeature.RECEIVERS,
                        OperationFeature.DEAD_MANS_SWITCH,
                        OperationFeature.RUNBOOKS,
                        OperationFeature.OBJECTIVES,
                        PlacementFeature.NETWORK_REDUNDANCY,
                        OperationFeature.BUDGET,
                        OperationFeature.COMPOSE_PATCHES,
                        OperationFeature.KUBERNETES_PATCHES,
                        PlacementFeature.REGION_WEIGHTS,
                        TrafficFeature.CLOUD_LOAD_BALANCER,
                        TrafficFeature.TRAEFIK);
    }

    /**
     * Adds what a platform renders by its load balancers: the least of what the programs among them can say.
     *
     * @param platform the rows of the platform
     * @param blueprint the system
     * @param least what the platform itself makes of a feature, however much the program can say; whole where there is no row
     * @param without what there is of load balancers for which the platform runs no program
     */
    static Table throughEngines(
            Table platform, Blueprint blueprint, Map<Feature, Rendition> least, Map<Feature, Rendition> without) {
        for (Feature feature : BALANCING) {
            platform.row(
                    feature,
                    blueprint.loadBalancers().values().stream()
                            .map(balancer -> Objects.requireNonNull(
                                    engine(balancer, without).get(feature)))
                            .reduce(least.getOrDefault(feature, Rendition.expressed()), Rendition::worse));
        }
        return platform;
    }

    private static Map<Feature, Rendition> engine(LoadBalancerBlueprint balancer, Map<Feature, Rendition> without) {
        return switch (balancer.engine()) {
            case HAPROXY -> HaproxyFidelity.of();
            case NGINX -> NginxFidelity.of(balancer.proxyVersion());
            case TRAEFIK -> TraefikFidelity.of(balancer.proxyVersion());
            case CLOUD -> without;
        };
    }
}
