package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.CacheMachineBlueprint;
import dev.holdfast.topology.CacheCluster;
import dev.holdfast.topology.CacheMachine;
import dev.holdfast.topology.read.TopologyPath;
import java.util.ArrayList;
import java.util.List;

/** Decides where the nodes of a Redis cluster run outside containers, and which of them begin in one shard. */
final class CacheMachines {
    private static final int PORT = 6379;

    /** How far the port of the other nodes is above that of clients, unless somebody says otherwise. */
    private static final int BUS = 10_000;

    private static final int LAST_PORT = 65_535;

    private final String cache;
    private final TopologyPath path;
    private final Scope scope;
    private final MachinePorts ports;

    CacheMachines(String cache, TopologyPath path, Scope scope) {
        this.cache = cache;
        this.path = path;
        this.scope = scope;
        this.ports = new MachinePorts(path, scope);
    }

    /** One for each node, in the order in which they were written. */
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
        ShardPlacement placement =
                ShardPlacement.of(machines.stream().map(CacheMachine::host).toList(), cluster.masters());
        List<CacheMachineBlueprint> placed = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            placed.add(machine(i, machines.get(i), placement));
        }
        return List.copyOf(placed);
    }

    private List<CacheMachine> byDefault(int nodes) {
        List<CacheMachine> machines = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            String host = scope.decisions()
                    .byDefault(path.index(i).key("host"), cache + "-" + (i + 1), "a machine named after the cache");
            machines.add(new CacheMachine(host, null, null, null));
        }
        return machines;
    }

    private CacheMachineBlueprint machine(int index, CacheMachine written, ShardPlacement placement) {
        TopologyPath at = path.index(index);
        Decisions decisions = scope.decisions();
        int port = decisions.orDefault(at.key("port"), written.port(), PORT, "the usual port of Redis");
        int busPort = decisions.orDerived(
                at.key("busPort"),
                written.busPort(),
                port + BUS,
                "10,000 above the port of clients, as Redis does it",
                at.key("port"));
        if (busPort > LAST_PORT) {
            scope.problems()
                    .contradiction(
                            at.key("port"),
                            "the nodes would talk to each other on port " + busPort + ", which there is not",
                            "Write a port up to " + (LAST_PORT - BUS) + ", or busPort too.");
        }
        ports.take(index, written.host(), List.of(port, busPort));
        return new CacheMachineBlueprint(
                decisions.derived(at.key("name"), cache + "-" + (index + 1), "the cache's name and its number", path),
                written.host(),
                port,
                busPort,
                written.listen(),
                decisions.derived(
                        at.key("shard"),
                        placement.shardOf().get(index),
                        "no two of a shard on one host, where the hosts allow it",
                        path),
                decisions.derived(
                        at.key("beginsAsMaster"),
                        placement.masters().contains(index),
                        "one of each shard, on as many hosts as can be",
                        path));
    }
}
