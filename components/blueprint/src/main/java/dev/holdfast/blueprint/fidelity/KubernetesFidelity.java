package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.ProbeAction;
import dev.holdfast.blueprint.ProbeBlueprint;
import dev.holdfast.blueprint.Version;
import dev.holdfast.blueprint.kubernetes.Probes;
import dev.holdfast.topology.ImageTool;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Kubernetes manifests can say: a folder for each region. */
final class KubernetesFidelity {
    private static final String ANY_SOURCE =
            "network rules let any source use the port: where a controller runs cannot be known";

    /** What holds for proxies in pods, whichever program they are. */
    private static final Map<Feature, Rendition> AROUND_PROXIES = Map.of(
            TrafficFeature.LOAD_BALANCER_AFFINITY,
            Rendition.approximated("each instance of the load balancer remembers for itself"),
            TrafficFeature.STATIC_CONTENT,
            Rendition.approximated("the files have to be in the image of the load balancer"));

    /** The minor version in which pods get the zone of their node as a label. */
    private static final int ZONE_OF_PODS = 35;

    /** The minor version in which a StatefulSet began to label pods with their number. */
    private static final int NUMBER_OF_PODS = 28;

    /** The minor version in which init containers that go on running are on by default. */
    private static final int SIDECARS = 29;

    private KubernetesFidelity() {}

    static Map<Feature, Rendition> of(Blueprint blueprint) {
        Table table = new Table();
        programs(table);
        versions(table, blueprint);
        placement(table);
        data(table);
        DatabaseFidelity.rows(table, blueprint);
        ScalingFidelity.rows(table, blueprint);
        StageFidelity.rows(table, blueprint);
        operations(table, blueprint);
        return ProxyFidelity.throughEngines(table, blueprint, AROUND_PROXIES, CloudFidelity.of())
                .rows();
    }

    private static void programs(Table table) {
        table.expressed(
                        ProgramFeature.LABELS,
                        PlacementFeature.REGIONS,
                        ProgramFeature.PROGRAMS,
                        ProgramFeature.ENVIRONMENT,
                        ProgramFeature.ENVIRONMENT_SECRETS,
                        ProgramFeature.INSTANCE_FACTS,
                        ProgramFeature.FILES,
                        ProgramFeature.FILE_MODES,
                        ProgramFeature.PULL_SECRETS,
                        ProgramFeature.RESOURCE_REQUESTS,
                        ProgramFeature.RESOURCE_LIMITS,
                        ProgramFeature.EPHEMERAL_STORAGE,
                        ProgramFeature.GPUS,
                        PlacementFeature.NODE_POOL,
                        ProgramFeature.INIT_JOBS,
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
                        PlacementFeature.AUTOSCALING,
                        ProgramFeature.SECURITY,
                        ProgramFeature.TCP_PROBE)
                .approximated(
                        ProgramFeature.ENVIRONMENT_OUTSIDE,
                        "a key of the Secret SYSTEM-environment, which somebody has to make")
                .approximated(
                        ProgramFeature.REPLICATION,
                        "within a region: neither names nor network rules lead to another, so acrossRegions is only told to the program")
                .approximated(ProgramFeature.PEERS, "those of the same region; what is in others has no address here")
                // The kubelet itself opens connections and asks by HTTP.
                .outside(ProgramFeature.HEALTH_COMMAND)
                .approximated(ProgramFeature.NO_PROBE, "a replica counts as ready as soon as its program runs");
    }

    private static void versions(Table table, Blueprint blueprint) {
        table.row(
                        ProgramFeature.INSTANCE_ZONE,
                        atLeast(blueprint, ZONE_OF_PODS)
                                ? Rendition.expressed()
                                : Rendition.missing("a pod learns its zone since 1.35; the variable is left out"))
                .row(
                        ProgramFeature.INSTANCE_ORDINAL,
                        atLeast(blueprint, NUMBER_OF_PODS)
                                ? Rendition.expressed()
                                : Rendition.missing("a pod learns its number since 1.28; the variable is left out"))
                .row(
                        ProgramFeature.SIDECARS,
                        atLeast(blueprint, SIDECARS)
                                ? Rendition.expressed()
                                : Rendition.approximated(
                                        "they start beside the service, not before it, and may end first; in order since 1.29"))
                .row(
                        ProgramFeature.JSON_RPC_PROBE,
                        callsJsonRpc(blueprint)
                                ? Rendition.expressed()
                                : Rendition.approximated(
                                        "opens a connection: an image needs sh and wget or curl for a call, and the port no TLS"));
    }

    private static boolean atLeast(Blueprint blueprint, int minor) {
        Version version = blueprint.targets().kubernetes();
        return version == null || version.atLeast(1, minor, 0);
    }

    private static boolean callsJsonRpc(Blueprint blueprint) {
        return blueprint.services().values().stream()
                .allMatch(
                        service -> Stream.of(service.startupProbe(), service.readinessProbe(), service.livenessProbe())
                                        .allMatch(probe -> isCalled(probe, service.tools()))
                                // What programs the image of a sidecar holds is not known.
                                && service.sidecars().stream()
                                        .allMatch(sidecar -> isCalled(sidecar.readinessProbe(), List.of())));
    }

    private static boolean isCalled(@Nullable ProbeBlueprint probe, List<ImageTool> tools) {
        return probe == null
                || !(probe.action() instanceof ProbeAction.JsonRpc call)
                || Probes.callsJsonRpc(call, tools);
    }

    private static void placement(Table table) {
        table.outside(PlacementFeature.NODE_POOLS)
                .approximated(PlacementFeature.STATEFUL_RECREATE, "one after the other: a StatefulSet has no Recreate")
                .missing("a StatefulSet replaces one pod after the other", PlacementFeature.STATEFUL_PACE)
                .approximated(TrafficFeature.INGRESS, ANY_SOURCE)
                .approximated(TrafficFeature.GATEWAY, ANY_SOURCE)
                .approximated(
                        PlacementFeature.SERVICE_AFFINITY, "by the address of the client; a Service knows no cookies")
                .approximated(
                        PlacementFeature.READ_ROUTING,
                        "one Service leads to any of the replicas, however far behind it is")
                .expressed(
                        TrafficFeature.LOAD_BALANCERS, TrafficFeature.LOAD_BALANCER_INSTANCES, TrafficFeature.TRAEFIK)
                .approximated(
                        TrafficFeature.CLOUD_LOAD_BALANCER,
                        "a Service of the type LoadBalancer, which passes bytes on");
    }

    private static void data(Table table) {
        table.expressed(
                        DataFeature.VOLUME_SIZE,
                        DataFeature.STORAGE_CLASS,
                        DataFeature.STORAGE_TIERS,
                        DataFeature.VOLUME_RETENTION,
                        DataFeature.CACHES,
                        DataFeature.CACHE_CLUSTERS,
                        PlacementFeature.EXISTING_NAMESPACE,
                        PlacementFeature.EXISTING_ENDPOINTS,
                        PlacementFeature.EXISTING_ADDRESSES)
                .outside(DataFeature.CACHE_MACHINES)
                .missing("a claim has one size; somebody has to enlarge it", DataFeature.VOLUME_GROWTH);
    }

    private static void operations(Table table, Blueprint blueprint) {
        table.expressed(
                        PlacementFeature.RECOVERY_REGION,
                        OperationFeature.MAINTENANCE_DISRUPTION,
                        PlacementFeature.DUAL_STACK,
                        OperationFeature.KUBERNETES_PATCHES)
                .outside(OperationFeature.COMPOSE_PATCHES)
                .missing("a DNS service shares traffic out over regions", PlacementFeature.REGION_WEIGHTS)
                .approximated(
                        OperationFeature.FAILOVER,
                        "failed replicas are started again; those with lasting names wait until their lost node is back or removed")
                .approximated(
                        OperationFeature.FAILOVER_DETECTION,
                        "the time for which pods bear a lost node (tolerationSeconds); the cluster notices the loss before that")
                .missing("plans and policies check them", OperationFeature.RECOVERY_OBJECTIVES)
                .missing("Kubernetes knows no times for planned work", OperationFeature.MAINTENANCE_WINDOW)
                .row(
                        ProgramFeature.METRICS_ENDPOINT,
                        blueprint.monitoring().prometheus() != null
                                ? Rendition.expressed()
                                : Rendition.approximated(
                                        "network rules let only the namespace monitoring ask; what asks is not started"))
                .expressed(OperationFeature.MONITORING_PROGRAMS)
                .outside(MonitoringFidelity.MEASURING)
                .missing("a fact for plans", PlacementFeature.NETWORK_REDUNDANCY)
                .missing("cost plans check it", OperationFeature.BUDGET);
    }
}
