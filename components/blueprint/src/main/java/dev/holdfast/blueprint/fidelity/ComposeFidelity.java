package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;

/** What a Compose file can say: one host, which runs what the primary region runs. */
final class ComposeFidelity {
    private static final String ONE_HOST = "there is one host, in one zone";
    private static final String BY_HAND =
            "docker compose up --wait SERVICE, one replica after the other, by whoever runs it";
    private static final String STAY = "volumes stay until docker compose down --volumes";
    private static final String NO_SCHEDULER = "Compose places nothing: there is one host";

    /** The version in which hooks came. */
    private static final int[] HOOKS = {2, 30, 0};

    private ComposeFidelity() {}

    static Map<Feature, Rendition> of(Blueprint blueprint) {
        Table table = new Table();
        programs(table, blueprint);
        placement(table);
        data(table);
        operations(table);
        return DockerFidelity.complete(table, blueprint);
    }

    private static void programs(Table table, Blueprint blueprint) {
        table.expressed(
                        ProgramFeature.GPUS,
                        ProgramFeature.SIDECARS,
                        ProgramFeature.INIT_JOBS,
                        ProgramFeature.READINESS_PROBE,
                        PlacementFeature.START_ORDER,
                        ProgramFeature.SECURITY)
                .approximated(
                        ProgramFeature.ENVIRONMENT_SECRETS,
                        "by variables that have to be set; whoever may inspect a container can read them")
                .approximated(ProgramFeature.INSTANCE_ZONE, "the region's name with -host: " + ONE_HOST)
                .approximated(
                        ProgramFeature.FILE_MODES,
                        "Compose mounts files of the host: they keep the permissions that they have there")
                .approximated(ProgramFeature.PULL_SECRETS, "log in to the registry on the host: docker login")
                .approximated(
                        ProgramFeature.RESOURCE_REQUESTS,
                        "memory is given back to this amount when it is short; processors are not set aside")
                .approximated(
                        ProgramFeature.LIVENESS_PROBE,
                        "an ended program is started again; one that hangs is shown as unhealthy and stays")
                .missing(
                        "without a program in the image there is no health check, and nobody waits for this service",
                        ProgramFeature.HEALTH_COMMAND)
                .missing("there is no health check, and nobody waits for this service", ProgramFeature.NO_PROBE)
                .row(
                        ProgramFeature.PRE_STOP,
                        hooks(blueprint)
                                ? Rendition.expressed()
                                : Rendition.missing("hooks came with Docker Compose 2.30"));
    }

    private static boolean hooks(Blueprint blueprint) {
        return blueprint.targets().compose() == null
                || blueprint.targets().compose().atLeast(HOOKS[0], HOOKS[1], HOOKS[2]);
    }

    private static void placement(Table table) {
        table.missing(ONE_HOST, PlacementFeature.HOST_SPREAD, PlacementFeature.ZONE_SPREAD)
                .missing(
                        NO_SCHEDULER,
                        PlacementFeature.NODE_LABELS,
                        PlacementFeature.NODE_POOL,
                        PlacementFeature.TOLERATIONS,
                        PlacementFeature.PRIORITY_CLASS)
                .missing(
                        "Docker knows no planned work",
                        PlacementFeature.DISRUPTION_BUDGET,
                        OperationFeature.MAINTENANCE_DISRUPTION)
                .approximated(PlacementFeature.UPDATE_STRATEGY, BY_HAND)
                .missing(
                        "a new version replaces the old one at once, by hand",
                        PlacementFeature.BLUE_GREEN,
                        PlacementFeature.CANARY)
                .approximated(PlacementFeature.STATEFUL_RECREATE, BY_HAND)
                .approximated(PlacementFeature.STATEFUL_PACE, BY_HAND)
                .approximated(
                        PlacementFeature.READ_ROUTING,
                        "to replicas that keep up where the database has a routing; else one name leads to any of them, however far behind")
                .approximated(
                        PlacementFeature.NETWORK_RULES,
                        "one internal network: nothing outside reaches it, but within it all reach all")
                .approximated(PlacementFeature.AUTOSCALING, "the number at the start is fixed")
                .expressed(PlacementFeature.DUAL_STACK)
                .approximated(
                        TrafficFeature.LOAD_BALANCER_INSTANCES,
                        "one instance: two cannot publish the same port of one host");
    }

    private static void data(Table table) {
        table.expressed(
                        DataFeature.DATABASES,
                        DataFeature.READ_REPLICAS,
                        DataFeature.DATABASE_ROUTING,
                        DataFeature.WAL_ARCHIVE)
                .approximated(
                        DataFeature.CACHE_CLUSTERS, "all nodes are on one host, whose loss is that of the cluster")
                .approximated(DataFeature.VOLUME_SIZE, "a volume takes what the host's disk has")
                .approximated(DataFeature.STORAGE_TIERS, "a volume a tier, all on the host's disk")
                .approximated(DataFeature.VOLUME_RETENTION, STAY)
                .approximated(DataFeature.DATABASE_VOLUME_RETENTION, STAY)
                .approximated(
                        DataFeature.BACKUP_SCHEDULE,
                        "the host's scheduler has to run docker compose run --rm backup-DATABASE at those times");
    }

    private static void operations(Table table) {
        table.approximated(OperationFeature.FAILOVER, "ended programs are started again; nothing takes another's role")
                .missing("Docker shows what is unhealthy and moves nothing", OperationFeature.FAILOVER_DETECTION)
                .approximated(
                        OperationFeature.MONITORING_PROGRAMS,
                        "one of each, which is lost with the host that it watches; volumes have no size")
                .expressed(OperationFeature.COMPOSE_PATCHES);
    }
}
