package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.read.TopologyPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of machines, each of which one thing may have. */
final class MachinePorts {
    private final TopologyPath path;
    private final Scope scope;
    private final Map<String, Integer> taken = new HashMap<>();

    /** None is taken. */
    MachinePorts(TopologyPath path, Scope scope) {
        this.path = path;
        this.scope = scope;
    }

    /** Gives ports of a host to an entry of the list at the path; notes those that are taken. */
    void take(int index, String host, List<Integer> ports) {
        for (int port : ports) {
            Integer other = taken.putIfAbsent(host + " " + port, index);
            if (other != null) {
                scope.problems()
                        .contradiction(
                                path.index(index),
                                "port " + port + " of " + host + " is taken by "
                                        + (other == index ? "clients already" : path.index(other)),
                                "Give each port of a host to one thing.");
            }
        }
    }
}
