package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;

/** What Kubernetes manifests can say: a folder for each region. */
final class KubernetesFidelity {
    private KubernetesFidelity() {}

    static Map<Feature, Rendition> of(Blueprint blueprint) {
        Table table = new Table();
        programs(table);
        data(table);
        operations(table);
        return ProxyFidelity.throughEngines(table, blueprint).rows();
    }

    private static void programs(Table table) {
        table.expressed(
                        ProgramFeature.LABELS,
                        PlacementFeature.REGIONS,
                        ProgramFeature.PROGRAMS,
                        ProgramFeature.ENVIRONMENT,
                        ProgramFeature.ENVIRONMENT_SECRETS,
                        ProgramFeature.FILES,
                        ProgramFeature.FILE_MODES,
                        ProgramFeature.PULL_SECRETS,
                        ProgramFeature.RESOURCE_REQUESTS,
                        ProgramFeature.RESOURCE_LIMITS,
                        ProgramFeature.EPHEMERAL_STORAGE,
                        ProgramFeature.SIDECARS,
                        ProgramFeature.INIT_JOBS,
                        TrafficFeature.INGRESS,
                        TrafficFeature.GATEWAY,
                        ProgramFeature.STARTUP_PROBE,
                        ProgramFeature.READINESS_PROBE,
                        ProgramFeature.LIVENESS_PROBE,
                        ProgramFeature.SUCCESS_THRESHOLD,
                        PlacementFeature.HOST_SPREAD,
                        PlacementFeature.ZONE_SPREAD,
                        PlacementFeature.NODE_LABELS,
                        PlacementFeature.TOLERATIONS,
                        PlacementFeature.PRIORITY_CLASS,
                        PlacementFeature.DISRUPTION_BUDGET,
                        PlacementFeature.UPDATE_STRATEGY,
                        ProgramFeature.DRAIN,
                        ProgramFeature.PRE_STOP,
                        PlacementFeature.CONNECTIONS,
                        PlacementFeature.START_ORDER,
                        PlacementFeature.NETWORK_RULES,
                        ProgramFeature.CONSENSUS,
                        ProgramFeature.REPLICATION,
                        ProgramFeature.PEERS,
                        PlacementFeature.AUTOSCALING,
                        ProgramFeature.SECURITY,
                        ProgramFeature.TCP_PROBE)
                .approximated(
                        ProgramFeature.INSTANCE_FACTS,
                        "a zone is known to a pod only where the cluster labels pods with it (1.35)")
                .approximated(
                        PlacementFeature.SERVICE_AFFINITY, "by the address of the client; a Service knows no cookies")
                .approximated(
                        PlacementFeature.READ_ROUTING,
                        "one Service leads to any of the replicas, however far behind it is")
                .missing("an HorizontalPodAutoscaler knows no clock", PlacementFeature.AUTOSCALING_SCHEDULE)
                .approximated(PlacementFeature.CUSTOM_METRICS, "the cluster needs an adapter that serves these metrics")
                // The kubelet itself opens connections and asks by HTTP.
                .outside(ProgramFeature.HEALTH_COMMAND)
                .approximated(ProgramFeature.NO_PROBE, "a replica counts as ready as soon as its program runs")
                .expressed(
                        TrafficFeature.LOAD_BALANCERS,
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        TrafficFeature.CLOUD_LOAD_BALANCER)
                .missing("Traefik is not rendered yet", TrafficFeature.TRAEFIK);
    }

    private static void data(Table table) {
        table.expressed(
                        DataFeature.VOLUME_SIZE,
                        DataFeature.STORAGE_CLASS,
                        DataFeature.VOLUME_RETENTION,
                        DataFeature.DATABASES,
                        DataFeature.READ_REPLICAS,
                        DataFeature.SYNCHRONOUS,
                        DataFeature.CACHES,
                        PlacementFeature.EXISTING_NAMESPACE,
                        PlacementFeature.EXISTING_ENDPOINTS,
                        PlacementFeature.EXISTING_ADDRESSES,
                        DataFeature.BACKUPS,
                        DataFeature.BACKUP_SCHEDULE,
                        DataFeature.WAL_ARCHIVE)
                .missing("a claim has one size; somebody has to enlarge it", DataFeature.VOLUME_GROWTH)
                .approximated(
                        DataFeature.SYNCHRONOUS_DEGRADE,
                        "PostgreSQL cannot change over by itself: commits do not wait for standbys at all");
    }

    private static void operations(Table table) {
        table.expressed(
                        PlacementFeature.RECOVERY_REGION,
                        OperationFeature.MAINTENANCE_DISRUPTION,
                        PlacementFeature.DUAL_STACK,
                        OperationFeature.KUBERNETES_PATCHES)
                .outside(OperationFeature.COMPOSE_PATCHES)
                .missing("a DNS service shares traffic out over regions", PlacementFeature.REGION_WEIGHTS)
                .approximated(
                        OperationFeature.FAILOVER,
                        "failed replicas are started again; a database's primary takes no other's role")
                .missing("plans and policies check them", OperationFeature.RECOVERY_OBJECTIVES)
                .missing("Kubernetes knows no times for planned work", OperationFeature.MAINTENANCE_WINDOW)
                .approximated(
                        ProgramFeature.METRICS_ENDPOINT,
                        "network rules let the namespace monitoring in; what scrapes is not rendered")
                .missing(
                        "nothing that measures is rendered",
                        OperationFeature.SCRAPING,
                        OperationFeature.THRESHOLDS,
                        OperationFeature.RECEIVERS)
                .missing("a fact for plans", PlacementFeature.NETWORK_REDUNDANCY)
                .missing("cost plans check it", OperationFeature.BUDGET);
    }
}
