package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Checks that no two containers of a replica have one name. */
final class ContainerNames {
    private ContainerNames() {}

    /** Notes each name of a sidecar or a program before the service that is taken. */
    static void check(String name, Service service, Scope scope) {
        Set<String> taken = new HashSet<>(Set.of(name));
        TopologyPath path = Scope.at("services", name);
        section(path.key("sidecars"), Absent.map(service.sidecars()).keySet(), taken, scope);
        section(path.key("initJobs"), Absent.map(service.initJobs()).keySet(), taken, scope);
    }

    private static void section(TopologyPath path, Collection<String> names, Set<String> taken, Scope scope) {
        for (String name : names) {
            if (!taken.add(name)) {
                scope.problems()
                        .contradiction(
                                path.key(name),
                                "another container of the same replica is called " + name,
                                "Give it another name.");
            }
        }
    }
}
