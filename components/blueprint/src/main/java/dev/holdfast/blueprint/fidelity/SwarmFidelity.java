package dev.holdfast.blueprint.fidelity;

import dev.holdfast.blueprint.Blueprint;
import java.util.Map;

/** What a stack file can say: the nodes of one swarm, which run what the primary region runs. */
final class SwarmFidelity {
    private static final String PINNED =
            "a volume is local to a node: the node with the volume's label keeps it, and its loss is that of the replica";
    private static final String STAY = "volumes stay on their nodes until somebody removes them there";
    private static final String NO_ORDER =
            "all start at once: what lacks something ends or is replaced, and is tried again every 5 seconds";

    private SwarmFidelity() {}

    static Map<Feature, Rendition> of(Blueprint blueprint) {
        Table table = new Table();
        programs(table);
        health(table);
        placement(table);
        traffic(table);
        data(table);
        operations(table);
        return DockerFidelity.complete(table, blueprint);
    }

    private static void programs(Table table) {
        table.expressed(ProgramFeature.RESOURCE_REQUESTS)
                .approximated(
                        ProgramFeature.SECURITY,
                        "a stack file cannot forbid new privileges: docker run and Compose can, by security_opt")
                .approximated(
                        ProgramFeature.ENVIRONMENT_SECRETS,
                        "by variables that have to be set; whoever may inspect a service can read them")
                .approximated(
                        ProgramFeature.GPUS,
                        "nodes have to say which they have: node-generic-resources in the daemon's configuration")
                .approximated(
                        ProgramFeature.INSTANCE_ZONE,
                        "the region's name with -host: a container learns no label of its node")
                .approximated(
                        ProgramFeature.FILE_MODES, "all may read configuration files, and only the program its secrets")
                .approximated(ProgramFeature.PULL_SECRETS, "docker login, and docker stack deploy --with-registry-auth")
                .approximated(
                        ProgramFeature.SIDECARS,
                        "services of their own, as no container shares the network of another: they reach each other by name, not on loopback")
                .approximated(ProgramFeature.INIT_JOBS, "jobs that run beside the first start; " + NO_ORDER)
                .missing("a stack file knows no programs before the stop", ProgramFeature.PRE_STOP);
    }

    private static void health(Table table) {
        table.expressed(ProgramFeature.LIVENESS_PROBE)
                .approximated(
                        ProgramFeature.READINESS_PROBE,
                        "a swarm asks one question and replaces what answers badly: that of liveness, where there is one; load balancers ask for themselves")
                .missing(
                        "without a program in the image there is no health check: a program that hangs stays",
                        ProgramFeature.HEALTH_COMMAND)
                .missing("there is no health check: a program that hangs stays", ProgramFeature.NO_PROBE);
    }

    private static void placement(Table table) {
        table.approximated(PlacementFeature.START_ORDER, NO_ORDER)
                .approximated(
                        PlacementFeature.HOST_SPREAD,
                        "one a node where it is required; replicas with volumes are where somebody labels nodes for them, those with names of their own anywhere")
                .approximated(
                        PlacementFeature.ZONE_SPREAD,
                        "evenly over the values of the node label zone, as far as there is room; replicas with volumes are where somebody labels nodes for them")
                .approximated(
                        PlacementFeature.NODE_LABELS,
                        "as labels of nodes in the swarm, with a dot for each slash; somebody has to set them")
                .approximated(PlacementFeature.NODE_POOL, "as a label of nodes, which somebody has to set")
                .missing("nodes have no taints", PlacementFeature.TOLERATIONS)
                .missing("a swarm stops nothing to make room", PlacementFeature.PRIORITY_CLASS)
                .missing(
                        "a swarm drains a node at once, whatever runs there",
                        PlacementFeature.DISRUPTION_BUDGET,
                        OperationFeature.MAINTENANCE_DISRUPTION)
                .approximated(
                        PlacementFeature.UPDATE_STRATEGY,
                        "replica by replica with a way back; those with a name of their own are services of their own, whose updates do not wait for each other")
                .approximated(
                        PlacementFeature.BLUE_GREEN,
                        "all start before any stops, but each takes requests as soon as it is ready, and the old ones go at once; one by one where no two may share a node")
                .approximated(
                        PlacementFeature.CANARY,
                        "one replica at a time, each watched for the pause of the first step; what fails is rolled back")
                .approximated(
                        PlacementFeature.STATEFUL_RECREATE,
                        "all are replaced at once, each without waiting for the others to stop")
                .approximated(PlacementFeature.STATEFUL_PACE, "all are replaced at once: each is a service of its own")
                .approximated(
                        PlacementFeature.READ_ROUTING,
                        "one name leads to any of the replicas, however far behind it is")
                .approximated(
                        PlacementFeature.NETWORK_RULES,
                        "one internal network, to which nobody may attach: nothing outside reaches it, but within it all reach all")
                .approximated(
                        PlacementFeature.AUTOSCALING,
                        "the number at the start is fixed; docker service scale changes it")
                .missing("a stack file knows IPv4 only", PlacementFeature.DUAL_STACK);
    }

    private static void traffic(Table table) {
        table.approximated(
                TrafficFeature.LOAD_BALANCER_INSTANCES,
                "one a node, each with its ports there; something outside has to find those nodes, and each instance knows only what it saw itself");
    }

    private static void data(Table table) {
        table.approximated(DataFeature.DATABASES, PINNED)
                .approximated(DataFeature.READ_REPLICAS, PINNED)
                .approximated(DataFeature.WAL_ARCHIVE, PINNED)
                .approximated(DataFeature.CACHE_CLUSTERS, PINNED)
                .missing(
                        "servers let checks in from one address, and in a swarm nobody can choose one",
                        DataFeature.DATABASE_ROUTING)
                .approximated(DataFeature.VOLUME_SIZE, "a volume takes what the disk of its node has")
                .approximated(DataFeature.STORAGE_TIERS, "a volume a tier, all on the disk of its node")
                .approximated(DataFeature.VOLUME_RETENTION, STAY)
                .approximated(DataFeature.DATABASE_VOLUME_RETENTION, STAY)
                .approximated(
                        DataFeature.BACKUP_SCHEDULE,
                        "one is made at the first deployment; a scheduler outside has to run docker service update --force on the job backup-DATABASE at those times");
    }

    private static void operations(Table table) {
        table.approximated(
                        OperationFeature.FAILOVER,
                        "what ended or hangs is replaced, on another node where it has no volume; nothing takes another's role")
                .approximated(
                        OperationFeature.FAILOVER_DETECTION,
                        "as soon as health checks notice; that of nodes is Docker's own")
                .missing("nothing that measures is started in a swarm", OperationFeature.MONITORING_PROGRAMS)
                .outside(OperationFeature.COMPOSE_PATCHES);
    }
}
