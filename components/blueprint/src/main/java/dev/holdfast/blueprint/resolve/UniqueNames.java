package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Topology;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Checks that no two parts have one name or one port on the outside: they share a namespace and a network. */
final class UniqueNames {
    private final Map<String, String> sections = new HashMap<>();
    private final Scope scope;

    private UniqueNames(Scope scope) {
        this.scope = scope;
    }

    /** Notes each name that two parts have, and each port that two listeners have. */
    static void check(Topology topology, Scope scope) {
        UniqueNames names = new UniqueNames(scope);
        names.section("services", topology.services().keySet());
        names.section("loadBalancers", Absent.map(topology.loadBalancers()).keySet());
        names.section("databases", Absent.map(topology.databases()).keySet());
        names.section("caches", Absent.map(topology.caches()).keySet());
        listeners(topology, scope);
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

    private static void listeners(Topology topology, Scope scope) {
        Map<Integer, TopologyPath> ports = new HashMap<>();
        Absent.map(topology.loadBalancers()).forEach((name, balancer) -> {
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
}
