package dev.holdfast.blueprint.resolve;

import dev.holdfast.blueprint.PeeringBlueprint;
import dev.holdfast.blueprint.PortBlueprint;
import dev.holdfast.topology.PeerDiscovery;
import dev.holdfast.topology.Peering;
import dev.holdfast.topology.Service;
import dev.holdfast.topology.read.TopologyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how the replicas of a service find each other. */
final class PeerResolution {
    private PeerResolution() {}

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
