package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Database;
import dev.holdfast.topology.DatabaseRouting;
import dev.holdfast.topology.Existing;
import dev.holdfast.topology.ExistingEndpoint;
import dev.holdfast.topology.Exposure;
import dev.holdfast.topology.Targets;
import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that no two parts have one name or one port on the outside: they share a namespace and a network. */
final class UniqueNames {
    private static final List<String> OF_THE_OPERATOR = List.of("-rw", "-ro", "-r", "-pooler-rw", "-pooler-ro");

    private final Map<String, String> sections = new HashMap<>();
    private final Scope scope;

    private UniqueNames(Scope scope) {
        this.scope = scope;
    }

    /** Notes each name that two parts have, each port that two listeners have and each address that two services have. */
    static void check(Topology topology, Scope scope) {
        UniqueNames names = new UniqueNames(scope);
        names.section("services", topology.services().keySet());
        names.section("loadBalancers", Absent.map(topology.loadBalancers()).keySet());
        names.section("databases", Absent.map(topology.databases()).keySet());
        names.section("caches", Absent.map(topology.caches()).keySet());
        Absent.map(topology.databases()).forEach(names::operated);
        Existing existing = topology.existing();
        if (existing != null) {
            names.reference("databases", Absent.map(topology.databases()).keySet(), Absent.map(existing.databases()));
            names.reference("caches", Absent.map(topology.caches()).keySet(), Absent.map(existing.caches()));
        }
        listeners(topology, scope);
        hosts(topology, scope);
        routes(topology, scope);
    }

    private void section(String section, Collection<String> names) {
        for (String name : names) {
            String other = sections.putIfAbsent(name, section);
            if (other != null) {
                scope.problems()
                        .contradiction(
                                Scope.at(section, name),
                                "there is " + other + "." + name + " already, and both would get the same host name",
                                "Give one of them another name.");
            }
        }
    }

    /** An operator makes Services of its own beside what it runs. */
    private void operated(String name, Database database) {
        if (!Platforms.operates(database, scope)) {
            return;
        }
        for (String suffix : OF_THE_OPERATOR) {
            String taken = name + suffix;
            String other = sections.get(taken);
            if (other != null) {
                scope.problems()
                        .contradiction(
                                Scope.at(other, taken),
                                "CloudNativePG makes a Service of this name for databases." + name,
                                "Give one of them another name.");
            }
        }
    }

    private void reference(String section, Collection<String> own, Map<String, ExistingEndpoint> existing) {
        for (String name : existing.keySet()) {
            if (own.contains(name)) {
                scope.problems()
                        .contradiction(
                                Scope.at("existing", section, name),
                                "there is " + section + "." + name + " already, and uses could mean either",
                                "Give one of them another name.");
            }
        }
    }

    /** Two listeners of one load balancer cannot share a port; nor can two load balancers where one host publishes both. */
    private static void listeners(Topology topology, Scope scope) {
        Targets targets = topology.targets();
        boolean oneHost = targets == null || targets.compose() != null || targets.swarm() != null;
        Map<Integer, TopologyPath> everywhere = new HashMap<>();
        Absent.map(topology.loadBalancers()).forEach((name, balancer) -> {
            Map<Integer, TopologyPath> ports = oneHost ? everywhere : new HashMap<>();
            for (int i = 0; i < balancer.listeners().size(); i++) {
                TopologyPath path =
                        Scope.at("loadBalancers", name, "listeners").index(i).key("port");
                TopologyPath other =
                        ports.putIfAbsent(balancer.listeners().get(i).port(), path);
                if (other != null) {
                    scope.problems()
                            .contradiction(
                                    path, "is the port of " + other + " too", "Give each listener its own port.");
                }
            }
        });
    }

    /** One HAProxy may stand in front of all: no port of a database is one of a listener, or of another database. */
    private static void routes(Topology topology, Scope scope) {
        Map<Integer, TopologyPath> taken = new HashMap<>();
        Absent.map(topology.loadBalancers()).forEach((name, balancer) -> {
            for (int i = 0; i < balancer.listeners().size(); i++) {
                taken.putIfAbsent(
                        balancer.listeners().get(i).port(),
                        Scope.at("loadBalancers", name, "listeners").index(i).key("port"));
            }
        });
        Absent.map(topology.databases()).forEach((name, database) -> {
            DatabaseRouting routing = database.routing();
            if (routing != null) {
                TopologyPath path = Scope.at("databases", name, "routing");
                route(path.key("write"), DatabaseRoutingResolution.writePort(routing), taken, scope);
                route(path.key("read"), DatabaseRoutingResolution.readPort(routing), taken, scope);
            }
        });
    }

    private static void route(TopologyPath path, int port, Map<Integer, TopologyPath> taken, Scope scope) {
        TopologyPath other = taken.putIfAbsent(port, path);
        if (other != null) {
            scope.problems()
                    .contradiction(
                            path,
                            port + " is the port of " + other + " too",
                            "Give each listener and each way to a database its own port.");
        }
    }

    /** A host name with a path can lead to one service only. */
    private static void hosts(Topology topology, Scope scope) {
        Map<String, String> taken = new HashMap<>();
        topology.services().forEach((name, service) -> {
            Exposure exposure = service.expose();
            for (int i = 0; exposure != null && i < exposure.hosts().size(); i++) {
                String where = exposure.hosts().get(i) + (exposure.path() == null ? "/" : exposure.path());
                String other = taken.putIfAbsent(where, name);
                if (other != null) {
                    scope.problems()
                            .contradiction(
                                    Scope.at("services", name, "expose", "hosts")
                                            .index(i),
                                    where + " leads to " + other + " already",
                                    "Choose another host name or path.");
                }
            }
        });
    }
}
