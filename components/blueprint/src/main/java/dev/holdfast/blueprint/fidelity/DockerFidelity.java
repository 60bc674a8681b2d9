package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;

/** What is the same wherever Docker runs the containers of the primary region: on one host and in a swarm. */
final class DockerFidelity {
    private DockerFidelity() {}

    /** Completes the rows of one of them. */
    static Map<Feature, Rendition> complete(Table table, Blueprint blueprint) {
        programs(table);
        placement(table);
        data(table);
        operations(table);
        return ProxyFidelity.throughEngines(
                        table,
                        blueprint,
                        Map.of(),
                        new Table()
                                .missing("no file for this load balancer is rendered", ProxyFidelity.BALANCING)
                                .rows())
                .rows();
    }

    private static void programs(Table table) {
        table.expressed(
                        ProgramFeature.LABELS,
                        ProgramFeature.PROGRAMS,
                        ProgramFeature.ENVIRONMENT,
                        ProgramFeature.ENVIRONMENT_OUTSIDE,
                        ProgramFeature.INSTANCE_ORDINAL,
                        ProgramFeature.FILES,
                        ProgramFeature.RESOURCE_LIMITS,
                        ProgramFeature.STARTUP_PROBE,
                        ProgramFeature.JSON_RPC_PROBE,
                        ProgramFeature.DRAIN,
                        ProgramFeature.CONSENSUS,
                        ProgramFeature.REPLICATION,
                        ProgramFeature.PEERS)
                .approximated(ProgramFeature.INSTANCE_FACTS, "the address is the host name, which leads to it")
                .missing("Docker limits no container's disk", ProgramFeature.EPHEMERAL_STORAGE)
                .missing("a health check is well after one good answer", ProgramFeature.SUCCESS_THRESHOLD)
                .approximated(
                        ProgramFeature.TCP_PROBE, "asks the container's own table whether somebody listens on the port")
                .outside(ProgramFeature.METRICS_ENDPOINT);
    }

    private static void placement(Table table) {
        table.expressed(
                        PlacementFeature.CONNECTIONS,
                        PlacementFeature.EXISTING_ENDPOINTS,
                        TrafficFeature.LOAD_BALANCERS,
                        TrafficFeature.TRAEFIK)
                .missing(
                        "only the primary region is in the file",
                        PlacementFeature.REGIONS,
                        PlacementFeature.RECOVERY_REGION)
                .missing("there is one region; a DNS service shares traffic out", PlacementFeature.REGION_WEIGHTS)
                .missing("DNS leads a client to any replica", PlacementFeature.SERVICE_AFFINITY)
                .missing(
                        "the number of replicas is fixed",
                        PlacementFeature.AUTOSCALING_SCHEDULE,
                        PlacementFeature.CUSTOM_METRICS)
                .missing("Docker has no namespaces", PlacementFeature.EXISTING_NAMESPACE)
                .missing("a network has no rules", PlacementFeature.EXISTING_ADDRESSES)
                .missing("a fact for plans", PlacementFeature.NETWORK_REDUNDANCY)
                .missing("publish it through a load balancer", TrafficFeature.INGRESS, TrafficFeature.GATEWAY)
                .missing("there is no cloud", TrafficFeature.CLOUD_LOAD_BALANCER)
                .outside(PlacementFeature.NODE_POOLS);
    }

    private static void data(Table table) {
        table.expressed(DataFeature.SYNCHRONOUS, DataFeature.CACHES, DataFeature.BACKUPS)
                .outside(DataFeature.CACHE_MACHINES, DataFeature.DATABASE_MACHINES, DataFeature.DATABASE_BALANCERS)
                // Both are in the section for Kubernetes.
                .outside(DataFeature.DATABASE_OPERATOR, DataFeature.DATABASE_POOLER)
                .approximated(
                        DataFeature.DATABASE_OWN_POOLER,
                        "one for writes and one for reads, however many instances are asked for")
                .missing("containers talk in plain text, within one network", DataFeature.DATABASE_TLS)
                .missing("a volume has no size that could grow", DataFeature.VOLUME_GROWTH)
                .missing("Docker has no storage classes", DataFeature.STORAGE_CLASS)
                .approximated(
                        DataFeature.SYNCHRONOUS_DEGRADE,
                        "PostgreSQL cannot change over by itself: commits do not wait for standbys at all");
    }

    private static void operations(Table table) {
        table.missing("promoting a standby takes a person", OperationFeature.DATABASE_FAILOVER)
                .missing("plans and policies check them", OperationFeature.RECOVERY_OBJECTIVES)
                .missing("Docker knows no planned work", OperationFeature.MAINTENANCE_WINDOW)
                .missing("cost plans check it", OperationFeature.BUDGET)
                .outside(MonitoringFidelity.MEASURING)
                .outside(OperationFeature.KUBERNETES_PATCHES);
    }
}
