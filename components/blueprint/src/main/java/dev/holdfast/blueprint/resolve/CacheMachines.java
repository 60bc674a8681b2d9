package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.topology.CacheCluster;
import dev.holdfast.topology.CacheMachine;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides where the nodes of a Redis cluster run outside containers, and which of them begin in one shard. */
final class CacheMachines {
    private static final int PORT = 6379;

    /** How far the port of the other nodes is above that of clients, unless somebody says otherwise. */
    private static final int BUS = 10_000;

    private static final int LAST_PORT = 65_535;

    private final String cache;
    private final TopologyPath path;
    private final Scope scope;

    CacheMachines(String cache, TopologyPath path, Scope scope) {
        this.cache = cache;
        this.path = path;
        this.scope = scope;
    }

    /** One for each node; the first of each shard, which begins as its master, before all others. */
    List<CacheMachineBlueprint> of(CacheCluster cluster, int replicas) {
        int nodes = cluster.masters() * (1 + replicas);
        List<CacheMachine> machines = cluster.machines() == null ? byDefault(nodes) : cluster.machines();
        if (machines.size() != nodes) {
            scope.problems()
                    .contradiction(
                            path,
                            cluster.masters() + " masters with " + replicas + " replicas each are " + nodes
                                    + " nodes, and " + machines.size() + " machines are written",
                            "Write one entry a node; several may be on one host, with different ports.");
            return List.of();
        }
        List<CacheMachineBlueprint> placed = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (ShardPlacement.Place place :
                ShardPlacement.of(machines.stream().map(CacheMachine::host).toList(), cluster.masters())) {
            placed.add(machine(place.node(), machines.get(place.node()), place.shard(), taken));
        }
        return List.copyOf(placed);
    }

    private List<CacheMachine> byDefault(int nodes) {
        scope.decisions()
                .byDefault(
                        path, cache + "-1 to " + cache + "-" + nodes, "a machine for each node, named after the cache");
        List<CacheMachine> machines = new ArrayList<>();
        for (int i = 1; i <= nodes; i++) {
            machines.add(new CacheMachine(cache + "-" + i, null, null, null));
        }
        return machines;
    }

    private CacheMachineBlueprint machine(int index, CacheMachine written, int shard, Map<String, Integer> taken) {
        TopologyPath at = path.index(index);
        int port = written.port() == null ? PORT : written.port();
        int busPort = written.busPort() == null ? port + BUS : written.busPort();
        if (busPort > LAST_PORT) {
            scope.problems()
                    .contradiction(
                            at.key("port"),
                            "the nodes would talk to each other on port " + busPort + ", which there is not",
                            "Write a port up to " + (LAST_PORT - BUS) + ", or busPort too.");
        }
        for (int each : List.of(port, busPort)) {
            Integer other = taken.putIfAbsent(written.host() + " " + each, index);
            if (other != null) {
                scope.problems()
                        .contradiction(
                                at,
                                "port " + each + " of " + written.host() + " is taken by "
                                        + (other == index ? "clients already" : path.index(other)),
                                "Give each port of a host to one thing.");
            }
        }
        return new CacheMachineBlueprint(
                cache + "-" + (index + 1),
                written.host(),
                isAddress(written.host()),
                port,
                busPort,
                written.listen(),
                shard);
    }

    /** A name has no colon, and is not of digits only. */
    private static boolean isAddress(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }
}
