package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.BackupsBlueprint;
import dev.holdfast.blueprint.Blueprint;
import dev.holdfast.blueprint.CacheBlueprint;
import dev.holdfast.blueprint.ConnectionBlueprint;
import dev.holdfast.blueprint.DatabaseBlueprint;
import dev.holdfast.blueprint.Endpoint;
import dev.holdfast.blueprint.ListenerBlueprint;
import dev.holdfast.blueprint.LoadBalancerBlueprint;
import dev.holdfast.blueprint.RouteBlueprint;
import dev.holdfast.blueprint.RouteTarget;
import dev.holdfast.blueprint.ServiceBlueprint;
import dev.holdfast.blueprint.data.RedisConfiguration;
import dev.holdfast.blueprint.kubernetes.api.NetworkPolicyPort;
import dev.holdfast.blueprint.monitoring.Programs;
import dev.holdfast.blueprint.proxy.SparePort;
import dev.holdfast.topology.Access;
import dev.holdfast.topology.Engine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Gathers who talks to whom in a region. */
final class TrafficPlan {
    /** HTTPS, on which object stores answer. */
    private static final int HTTPS = 443;

    /** Where API servers listen: behind their Service, and by themselves. */
    static final List<Integer> API_SERVER = List.of(HTTPS, 6443);

    private final Scope scope;
    private final Blueprint blueprint;
    private final String region;
    private final Traffic traffic = new Traffic();

    private TrafficPlan(Scope scope) {
        this.scope = scope;
        this.blueprint = scope.blueprint();
        this.region = scope.region().name();
    }

    static Traffic of(Scope scope) {
        TrafficPlan plan = new TrafficPlan(scope);
        plan.blueprint.services().values().forEach(plan::service);
        plan.blueprint.loadBalancers().values().stream()
                .filter(balancer -> balancer.regions().containsKey(plan.region))
                .forEach(plan::loadBalancer);
        plan.blueprint.databases().values().stream()
                .filter(database -> database.regions().contains(plan.region))
                .forEach(plan::database);
        plan.blueprint.caches().values().stream()
                .filter(cache -> cache.cluster() != null && cache.regions().contains(plan.region))
                .forEach(plan::cacheCluster);
        if (plan.isMeasured()) {
            plan.blueprint.caches().values().stream()
                    .filter(cache -> cache.regions().contains(plan.region))
                    .forEach(cache -> plan.measure(
                            Programs.exporter(cache.name()),
                            scope.cache(cache.name()),
                            Ports.tcp(RedisConfiguration.PORT)));
        }
        MonitoringTraffic.plan(scope, plan.traffic);
        return plan.traffic;
    }

    private void service(ServiceBlueprint service) {
        Identity identity = scope.service(service);
        if (scope.replicas(service) == 0) {
            service.uses().forEach(use -> use.endpoint().accept(new FromElsewhere()));
            return;
        }
        service.uses().forEach(use -> use.endpoint().accept(new FromHere(identity, use)));
        if (service.exposure() != null) {
            // A controller may run on the network of its node, or outside the cluster: its address cannot be known
            // here.
            traffic.open(identity, Ports.policy(service.exposure().port()));
        }
        if (service.metrics() != null) {
            measure(
                    Programs.PROMETHEUS,
                    identity,
                    Ports.policy(service.metrics().port()));
        }
        if (isMeasured()) {
            service.checkedPort().ifPresent(port -> measure(Programs.BLACKBOX, identity, Ports.policy(port)));
        }
        if (service.peers() != null) {
            traffic.connect(identity, identity, Ports.policy(service.peers().port()));
        }
        if (service.consensus() != null || service.replication() != null) {
            service.ports().forEach(port -> traffic.connect(identity, identity, Ports.policy(port)));
        }
    }

    private void loadBalancer(LoadBalancerBlueprint balancer) {
        Identity identity = scope.loadBalancer(balancer.name());
        if (balancer.engine() == Engine.HAPROXY) {
            measure(Programs.PROMETHEUS, identity, Ports.tcp(SparePort.health(balancer)));
        }
        for (ListenerBlueprint listener : balancer.listeners()) {
            if (Workloads.isProxy(balancer.engine())) {
                traffic.open(identity, new NetworkPolicyPort(listener.port(), Ports.transport(listener.protocol())));
            }
            for (RouteBlueprint route : listener.routes()) {
                route.targets().forEach(target -> route(balancer, identity, target));
            }
        }
    }

    private void route(LoadBalancerBlueprint balancer, Identity identity, RouteTarget target) {
        ServiceBlueprint service = Objects.requireNonNull(blueprint.services().get(target.service()));
        if (scope.replicas(service) == 0) {
            return;
        }
        Identity backend = scope.service(service);
        if (!Workloads.isProxy(balancer.engine())) {
            traffic.open(backend, Ports.policy(target.port()));
            return;
        }
        traffic.connect(identity, backend, Ports.policy(target.port()));
        if (balancer.engine() != Engine.NGINX) {
            // nginx asks nobody: it only notices requests that fail.
            traffic.connect(identity, backend, Ports.tcp(target.checkPort()));
        }
    }

    private void database(DatabaseBlueprint database) {
        if (database.kubernetes().operated()) {
            operated(database);
            return;
        }
        Identity primary = scope.primary(database.name());
        if (database.readReplicas() > 0) {
            traffic.connect(scope.replica(database.name()), primary, Ports.tcp(DatabaseObjects.PORT));
        }
        if (isMeasured()) {
            measure(Programs.exporter(database.name()), primary, Ports.tcp(DatabaseObjects.PORT));
        }
        BackupsBlueprint backups = blueprint.backups();
        if (backups != null && backups.databases().contains(database.name())) {
            for (Identity identity : List.of(scope.backup(database.name()), scope.walArchive(database.name()))) {
                traffic.connect(identity, primary, Ports.tcp(DatabaseObjects.PORT));
                traffic.leave(identity, Ports.tcp(HTTPS), Set.of());
            }
        }
    }

    /** Whatever CloudNativePG runs asks the API server, whose address only the cluster knows, for what it has to do. */
    private void operated(DatabaseBlueprint database) {
        Identity instances = scope.cluster(database.name());
        traffic.connect(instances, instances, Ports.tcp(DatabaseObjects.PORT));
        traffic.connect(instances, instances, Ports.tcp(PostgresClusters.STATUS));
        traffic.operate(instances, Ports.tcp(DatabaseObjects.PORT));
        traffic.operate(instances, Ports.tcp(PostgresClusters.STATUS));
        measure(Programs.PROMETHEUS, instances, Ports.tcp(PostgresClusters.METRICS));
        API_SERVER.forEach(port -> traffic.leave(instances, Ports.tcp(port), Set.of()));
        if (database.kubernetes().pooler() != null) {
            pooler(scope.pooler(database.name(), PostgresClusters.WRITE), instances);
            if (database.readReplicas() > 0) {
                pooler(scope.pooler(database.name(), PostgresClusters.READ), instances);
            }
        }
    }

    private void pooler(Identity pooler, Identity instances) {
        traffic.connect(pooler, instances, Ports.tcp(DatabaseObjects.PORT));
        measure(Programs.PROMETHEUS, pooler, Ports.tcp(Poolers.METRICS));
        API_SERVER.forEach(port -> traffic.leave(pooler, Ports.tcp(port), Set.of()));
    }

    /** Nodes copy from each other on the port of clients too. */
    private void cacheCluster(CacheBlueprint cache) {
        Identity nodes = scope.cache(cache.name());
        traffic.connect(nodes, nodes, Ports.tcp(RedisConfiguration.PORT));
        traffic.connect(nodes, nodes, Ports.tcp(RedisConfiguration.BUS_PORT));
        traffic.connect(scope.cacheCreation(cache.name()), nodes, Ports.tcp(RedisConfiguration.PORT));
    }

    /** Whether checks from outside, and exporters of databases and caches, have to come in. */
    private boolean isMeasured() {
        return blueprint.targets().prometheus() != null;
    }

    /** A program that measures asks a workload: one of ours, or whatever others run in a namespace of its own. */
    private void measure(String program, Identity to, NetworkPolicyPort port) {
        if (blueprint.monitoring().prometheus() == null) {
            traffic.measure(to, port);
        } else {
            traffic.connect(scope.measuring(program), to, port);
        }
    }

    private Identity instance(DatabaseBlueprint database, Access access) {
        return DatabaseDoor.of(scope, database, access).pods();
    }

    private DatabaseBlueprint find(Endpoint.Database database) {
        return Objects.requireNonNull(blueprint.databases().get(database.name()));
    }

    private CacheBlueprint find(Endpoint.Cache cache) {
        return Objects.requireNonNull(blueprint.caches().get(cache.name()));
    }

    /** What a service of this region connects to; what does not run here is reached at an address that only the network knows. */
    private final class FromHere implements Endpoint.Visitor<Boolean> {
        private final Identity from;
        private final Access access;

        FromHere(Identity from, ConnectionBlueprint use) {
            this.from = from;
            this.access = use.access();
        }

        @Override
        public Boolean service(Endpoint.Service service) {
            ServiceBlueprint target =
                    Objects.requireNonNull(blueprint.services().get(service.name()));
            return to(scope.replicas(target) > 0, scope.service(target), Ports.policy(service.target()));
        }

        @Override
        public Boolean database(Endpoint.Database database) {
            DatabaseBlueprint target = find(database);
            return to(target.regions().contains(region), instance(target, access), Ports.tcp(database.port()));
        }

        @Override
        public Boolean cache(Endpoint.Cache cache) {
            return to(find(cache).regions().contains(region), scope.cache(cache.name()), Ports.tcp(cache.port()));
        }

        @Override
        public Boolean existing(Endpoint.Existing existing) {
            List<String> blocks = existing.target().addresses();
            traffic.leave(from, Ports.tcp(existing.port()), blocks == null ? Set.of() : new LinkedHashSet<>(blocks));
            return true;
        }

        private Boolean to(boolean here, Identity target, NetworkPolicyPort port) {
            if (here) {
                traffic.connect(from, target, port);
            } else {
                traffic.leave(from, port, Set.of());
            }
            return here;
        }
    }

    /** What a service that does not run here connects to here; its address is one that only the network knows. */
    private final class FromElsewhere implements Endpoint.Visitor<Boolean> {
        @Override
        public Boolean service(Endpoint.Service service) {
            ServiceBlueprint target =
                    Objects.requireNonNull(blueprint.services().get(service.name()));
            return to(scope.replicas(target) > 0, scope.service(target), Ports.policy(service.target()));
        }

        @Override
        public Boolean database(Endpoint.Database database) {
            DatabaseBlueprint target = find(database);
            return to(
                    target.regions().contains(region), instance(target, database.access()), Ports.tcp(database.port()));
        }

        @Override
        public Boolean cache(Endpoint.Cache cache) {
            return to(find(cache).regions().contains(region), scope.cache(cache.name()), Ports.tcp(cache.port()));
        }

        @Override
        public Boolean existing(Endpoint.Existing existing) {
            return false;
        }

        private Boolean to(boolean here, Identity target, NetworkPolicyPort port) {
            if (here) {
                traffic.open(target, port);
            }
            return here;
        }
    }
}
