package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PeeringBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.blueprint.ReplicationBlueprint;
import dev.holdfast.topology.Consistency;
import dev.holdfast.topology.PeerDiscovery;
import dev.holdfast.topology.Peering;
import dev.holdfast.topology.Replication;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.Synchronization;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how the replicas of a service find each other and copy data. */
final class PeerResolution {
    private PeerResolution() {}

    /** Returns how replicas copy data; notes more copies than replicas. */
    static @Nullable ReplicationBlueprint replication(
            String name, Service service, Map<String, Integer> replicas, Scope scope) {
        Replication written = service.replication();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "replication");
        int nodes = replicas.entrySet().stream()
                .filter(entry -> !scope.recovers(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (written.factor() > nodes) {
            scope.problems()
                    .contradiction(
                            path.key("factor"),
                            written.factor() + " copies need as many replicas, and " + nodes + " run",
                            "Write at most " + nodes + ", or run more replicas.");
        }
        return new ReplicationBlueprint(
                written.factor(),
                written.interval(),
                scope.decisions()
                        .orDefault(
                                path.key("consistency"),
                                written.consistency(),
                                Consistency.QUORUM,
                                "a read then sees the newest acknowledged write"),
                scope.decisions()
                        .orDefault(
                                path.key("acrossRegions"),
                                written.acrossRegions(),
                                Synchronization.EVENTUAL,
                                "waiting for another continent would slow every write"));
    }

    /** Returns how replicas find each other. */
    static @Nullable PeeringBlueprint peers(String name, Service service, List<PortBlueprint> ports, Scope scope) {
        Peering written = service.peers();
        if (written == null) {
            return null;
        }
        TopologyPath path = Scope.at("services", name, "peers");
        PortBlueprint port = PortResolution.named(path.key("port"), written.port(), ports, scope);
        PeerDiscovery discovery = scope.decisions()
                .orDefault(
                        path.key("discovery"),
                        written.discovery(),
                        PeerDiscovery.DNS,
                        "it follows every change of number");
        return port == null
                ? null
                : new PeeringBlueprint(
                        port, written.limit(), written.pendingLimit(), discovery, written.connectTimeout());
    }
}
