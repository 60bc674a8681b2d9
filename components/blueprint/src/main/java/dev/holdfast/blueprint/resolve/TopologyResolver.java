package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.ExistingBlueprint;
import dev.holdfast.blueprint.HealthCheckBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.MonitoringBlueprint;
import dev.holdfast.blueprint.PolicyBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.RegionBlueprint;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.TargetVersions;
import dev.holdfast.topology.Existing;
import dev.holdfast.topology.LoadBalancer;
import dev.holdfast.topology.Patches;
import dev.holdfast.topology.Policies;
import dev.holdfast.topology.Profile;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.SourceMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the logical decisions: from a topology to a blueprint, in which nothing is left open. Pure: the same topology gives the same blueprint. */
public final class TopologyResolver {
    private final Topology topology;
    private final Scope scope;
    private final @Nullable String environment;

    private TopologyResolver(Topology topology, SourceMap sources, @Nullable String environment) {
        this.topology = topology;
        this.environment = environment;
        Decisions decisions = new Decisions(sources);
        Problems problems = new Problems(sources);
        Profile profile = decisions.orDefault(
                Scope.at("profile"), topology.profile(), Profile.PRODUCTION, "what is forgotten should be safe");
        Map<String, RegionBlueprint> regions = RegionResolution.resolve(topology.regions(), decisions, problems);
        Scope places = new Scope(topology, decisions, problems, regions, Map.of(), profile);
        this.scope = places.with(NodePoolResolution.resolve(places));
    }

    /**
     * Resolves a topology.
     *
     * @param topology what people wrote, with the overlay of the environment
     * @param sources where each value was written
     * @param environment the environment, or null for the topology as written
     * @return a blueprint, or all that has no meaning
     */
    public static Resolution resolve(Topology topology, SourceMap sources, @Nullable String environment) {
        return new TopologyResolver(topology, sources, environment).resolve();
    }

    private Resolution resolve() {
        Map<String, HealthCheckBlueprint> checks = new LinkedHashMap<>();
        Map<String, LoadBalancer> balancers = Absent.map(topology.loadBalancers());
        balancers.forEach((name, balancer) -> checks.put(name, HealthCheckResolution.resolve(name, balancer, scope)));
        Map<String, List<PortBlueprint>> ports = ports();
        Map<String, List<@Nullable ConnectionBlueprint>> connections = connections(ports);
        Map<String, ServiceBlueprint> services = services(ports, connections, checks);
        Map<String, DatabaseBlueprint> databases = new LinkedHashMap<>();
        Absent.map(topology.databases())
                .forEach((name, database) ->
                        databases.put(name, DatabaseResolution.resolve(name, database, services.values(), scope)));
        Map<String, CacheBlueprint> caches = new LinkedHashMap<>();
        Absent.map(topology.caches())
                .forEach((name, cache) -> caches.put(name, CacheResolution.resolve(name, cache, scope)));
        Map<String, LoadBalancerBlueprint> loadBalancers = new LinkedHashMap<>();
        checks.forEach((name, check) -> {
            LoadBalancer balancer = balancers.get(name);
            if (balancer != null) {
                loadBalancers.put(name, new LoadBalancerResolution(name, balancer, scope).resolve(services, check));
            }
        });
        UniqueNames.check(topology, scope);
        MetricNames.check(topology, scope);
        ReadPools.check(databases, services.values(), scope);
        DerivedNames.check(topology, scope);
        ReferenceChecks.check(scope);
        Reach.check(connections, services, databases, caches, scope);
        List<String> startOrder = StartOrder.of(connections, scope);
        Existing existing = topology.existing();
        TargetVersions targets = TargetResolution.resolve(topology.targets(), scope);
        MonitoringBlueprint monitoring = MonitoringResolution.resolve(topology.monitoring(), targets, scope);
        ProgramNames.check(topology, monitoring, scope);
        Blueprint blueprint = new Blueprint(
                topology.metadata().name(),
                environment == null ? scope.profile().name().toLowerCase(Locale.ROOT) : environment,
                environment == null,
                scope.profile(),
                Absent.map(topology.metadata().labels()),
                targets,
                Collections.unmodifiableMap(scope.regions()),
                Collections.unmodifiableMap(scope.nodePools()),
                Collections.unmodifiableMap(services),
                startOrder,
                Collections.unmodifiableMap(loadBalancers),
                Collections.unmodifiableMap(databases),
                Collections.unmodifiableMap(caches),
                new ExistingBlueprint(
                        existing == null ? null : existing.namespace(),
                        Absent.map(existing == null ? null : existing.databases()),
                        Absent.map(existing == null ? null : existing.caches()),
                        Absent.map(existing == null ? null : existing.queues())),
                BackupsResolution.resolve(topology.backups(), scope),
                RecoveryResolution.resolve(topology.recovery(), scope),
                OperationsResolution.failover(topology.failover(), services.values(), scope),
                OperationsResolution.maintenance(topology.maintenance(), scope),
                monitoring,
                OperationsResolution.network(topology.network(), scope),
                topology.budget(),
                topology.patches() == null ? new Patches(null, null) : topology.patches(),
                policies(topology.policies()),
                scope.decisions().explanations());
        return scope.problems().faults().isEmpty()
                ? new Resolution.Resolved(blueprint)
                : new Resolution.Refused(scope.problems().faults());
    }

    private static PolicyBlueprint policies(@Nullable Policies written) {
        return new PolicyBlueprint(
                Absent.map(written == null ? null : written.rules()),
                Absent.list(written == null ? null : written.waivers()));
    }

    private Map<String, List<PortBlueprint>> ports() {
        Map<String, List<PortBlueprint>> ports = new LinkedHashMap<>();
        topology.services()
                .forEach((name, service) -> ports.put(
                        name, PortResolution.resolve(Scope.at("services", name, "ports"), service.ports(), scope)));
        return ports;
    }

    private Map<String, List<@Nullable ConnectionBlueprint>> connections(Map<String, List<PortBlueprint>> ports) {
        Map<String, List<@Nullable ConnectionBlueprint>> connections = new LinkedHashMap<>();
        topology.services()
                .forEach((name, service) ->
                        connections.put(name, ConnectionResolution.resolve(name, service, ports, scope)));
        return connections;
    }

    private Map<String, ServiceBlueprint> services(
            Map<String, List<PortBlueprint>> ports,
            Map<String, List<@Nullable ConnectionBlueprint>> connections,
            Map<String, HealthCheckBlueprint> checks) {
        Map<String, ServiceBlueprint> services = new LinkedHashMap<>();
        topology.services()
                .forEach((name, service) -> services.put(
                        name,
                        new ServiceResolution(name, service, scope)
                                .resolve(
                                        ports.getOrDefault(name, List.of()),
                                        connections.getOrDefault(name, List.of()),
                                        Departure.of(name, checks, scope))));
        return services;
    }
}
