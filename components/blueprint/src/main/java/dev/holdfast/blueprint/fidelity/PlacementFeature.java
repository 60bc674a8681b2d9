package dev.holdfast.blueprint.fidelity;

import static dev.holdfast.blueprint.fidelity.Usage.at;
import static dev.holdfast.blueprint.fidelity.Usage.services;
import static dev.holdfast.blueprint.fidelity.Usage.uses;

import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.NodePoolBlueprint;
import dev.holdfast.blueprint.kubernetes.Workloads;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.RegionRole;
import dev.holdfast.topology.Strictness;
import dev.holdfast.topology.UpdateStrategy;
import java.util.stream.Stream;

/** What places, numbers and connections ask for. */
@SuppressWarnings("ImmutableEnumChecker") // a definition holds functions without state and lists that nobody can change
public enum PlacementFeature implements Feature {
    /** Regions beside the primary. */
    REGIONS(
            "regions beside the primary",
            at("regions", all -> all.regions().size() > 1),
            "regions.*.role",
            "services.*.replicas.regions",
            "databases.*.regions",
            "caches.*.regions"),
    /** Shares of the traffic by region. */
    REGION_WEIGHTS(
            "shares of the traffic by region",
            at("regions", all -> all.regions().size() > 1),
            "regions.*.weight"),
    /** The region that takes over. */
    RECOVERY_REGION(
            "the region that takes over",
            at("recovery.region", all -> all.regions().values().stream()
                    .anyMatch(region -> region.role() == RegionRole.RECOVERY)),
            "recovery.region"),
    /** Replicas on different hosts. */
    HOST_SPREAD(
            "replicas on different hosts",
            services("placement.acrossHosts", service -> service.placement().acrossHosts() != Strictness.OFF),
            "services.*.placement.acrossHosts"),
    /** Replicas in different zones. */
    ZONE_SPREAD(
            "replicas in different zones",
            services("placement.acrossZones", service -> service.placement().acrossZones() != Strictness.OFF),
            "services.*.placement.acrossZones",
            "regions.*.zones"),
    /** Labels that a node must have. */
    NODE_LABELS(
            "labels that a node must have",
            services(
                    "placement.nodeLabels",
                    service -> !service.placement().nodeLabels().isEmpty()),
            "services.*.placement.nodeLabels"),
    /** Which machines there are. */
    NODE_POOLS(
            "which machines there are", at("nodePools", all -> !all.nodePools().isEmpty()), "nodePools"),
    /** Replicas that run on machines of one pool. */
    NODE_POOL(
            "replicas that run on machines of one pool",
            services(
                    "placement.nodePool",
                    service -> service.placement().nodeLabels().containsKey(NodePoolBlueprint.LABEL)),
            "services.*.placement.nodePool"),
    /** Taints that are borne. */
    TOLERATIONS(
            "taints that are borne",
            services(
                    "placement.tolerations",
                    service -> !service.placement().tolerations().isEmpty()),
            "services.*.placement.tolerations"),
    /** Who goes first when room is short. */
    PRIORITY_CLASS(
            "who goes first when room is short",
            services("placement.priorityClass", service -> service.placement().priorityClass() != null),
            "services.*.placement.priorityClass"),
    /** Disruption budgets. */
    DISRUPTION_BUDGET(
            "disruption budgets",
            services("disruption", service -> service.disruption() != null),
            "services.*.disruption"),
    /** How a new version comes. */
    UPDATE_STRATEGY("how a new version comes", services("update", any -> true), "services.*.update"),
    /** A new version that starts as a whole before all traffic changes over to it. */
    BLUE_GREEN(
            "a new version that starts as a whole before all traffic changes over to it",
            services("update.strategy", service -> service.update().strategy() == UpdateStrategy.BLUE_GREEN),
            "services.*.update.strategy",
            "services.*.update.promotion",
            "services.*.update.keepOld",
            "maintenance.strategy"),
    /** A new version that takes over share by share. */
    CANARY(
            "a new version that takes over share by share",
            services("update.strategy", service -> service.update().strategy() == UpdateStrategy.CANARY),
            "services.*.update.strategy",
            "services.*.update.steps",
            "maintenance.strategy"),
    /** Replicas with lasting names that all stop before the new version comes. */
    STATEFUL_RECREATE(
            "replicas with lasting names that all stop before the new version comes",
            services(
                    "update.strategy",
                    service -> Workloads.isStateful(service) && service.update().strategy() == UpdateStrategy.RECREATE),
            "services.*.update.strategy"),
    /** Replicas with lasting names of which several are replaced at once. */
    STATEFUL_PACE(
            "replicas with lasting names of which several are replaced at once",
            services(
                    "update.maxUnavailable",
                    service -> Workloads.isStateful(service)
                            && service.update().strategy() == UpdateStrategy.ROLLING
                            && service.update().maxUnavailable() > 1),
            "services.*.update.maxUnavailable"),
    /** Replicas that follow the load. */
    AUTOSCALING(
            "replicas that follow the load",
            services("autoscaling", service -> service.autoscaling() != null),
            "services.*.autoscaling"),
    /** Replicas that follow the clock. */
    AUTOSCALING_SCHEDULE(
            "replicas that follow the clock",
            services(
                    "autoscaling.schedule",
                    service -> service.autoscaling() != null
                            && !service.autoscaling().schedule().isEmpty()),
            "services.*.autoscaling.schedule"),
    /** Replicas that follow metrics of their own. */
    CUSTOM_METRICS(
            "replicas that follow metrics of their own",
            services(
                    "autoscaling.metrics",
                    service -> service.autoscaling() != null
                            && service.autoscaling().metrics().stream()
                                    .anyMatch(metric -> metric.pods() != null || metric.external() != null)),
            "services.*.autoscaling.metrics.*.pods",
            "services.*.autoscaling.metrics.*.external"),
    /** Who talks to whom. */
    CONNECTIONS(
            "who talks to whom",
            services(
                    "uses",
                    service -> !service.uses().isEmpty() || service.broker() != null || service.partitions() != null),
            "services.*.uses",
            "services.*.broker",
            "services.*.messages",
            "services.*.partitions"),
    /** Waiting for the health of what is used. */
    START_ORDER(
            "waiting for the health of what is used",
            uses(".waitForHealth", use -> use.waitForHealth() && !(use.endpoint() instanceof Endpoint.Existing)),
            "services.*.uses.*.waitForHealth"),
    /** Reads that go to replicas. */
    READ_ROUTING(
            "reads that go to replicas",
            uses(".access", use -> use.access() == Access.READ_ONLY && use.endpoint() instanceof Endpoint.Database),
            "services.*.uses.*.access"),
    /** Clients that stay with one replica of a service. */
    SERVICE_AFFINITY(
            "clients that stay with one replica of a service",
            services("sessionAffinity", service -> service.sessionAffinity() != null),
            "services.*.sessionAffinity"),
    /** Nobody else may connect. */
    NETWORK_RULES("nobody else may connect", at("services", any -> true)),
    /** IPv4 and IPv6. */
    DUAL_STACK("IPv4 and IPv6", at("network.dualStack", all -> all.network().dualStack()), "network.dualStack"),
    /** Several network providers and DNS servers. */
    NETWORK_REDUNDANCY(
            "several network providers and DNS servers",
            at(
                    "network",
                    all -> all.network().multipleProviders() || all.network().redundantDns()),
            "network.multipleProviders",
            "network.redundantDns"),
    /** A namespace that exists. */
    EXISTING_NAMESPACE(
            "a namespace that exists",
            at("existing.namespace", all -> all.existing().namespace() != null),
            "existing.namespace"),
    /** What somebody else runs. */
    EXISTING_ENDPOINTS(
            "what somebody else runs",
            at("existing", all -> Stream.of(
                            all.existing().databases(),
                            all.existing().caches(),
                            all.existing().queues())
                    .anyMatch(endpoints -> !endpoints.isEmpty())),
            "existing.databases",
            "existing.caches",
            "existing.queues"),
    /** Addresses of what somebody else runs. */
    EXISTING_ADDRESSES(
            "addresses of what somebody else runs",
            at("existing", all -> Stream.of(
                            all.existing().databases(),
                            all.existing().caches(),
                            all.existing().queues())
                    .flatMap(endpoints -> endpoints.values().stream())
                    .anyMatch(endpoint -> endpoint.addresses() != null)),
            "existing.*.*.addresses");

    private final Definition definition;

    PlacementFeature(String title, Usage usage, String... patterns) {
        this.definition = Definition.of(title, usage, patterns);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
