package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.ProxyPlan;
import dev.holdfast.blueprint.proxy.Server;
import dev.holdfast.topology.AffinityKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the instances of a load balancer share their stick-tables. HAProxy looks up the names of peers only once and does
 * not start without an answer, so that two instances would wait for each other: every one needs a fixed address.
 */
final class PeersLowering {
    private PeersLowering() {}

    static @Nullable HaproxyPeers of(ProxyPlan plan, int port) {
        boolean tables = plan.loadBalancer().rateLimit() != null
                || (plan.loadBalancer().sessionAffinity() != null
                        && plan.loadBalancer().sessionAffinity().by() == AffinityKind.CLIENT_ADDRESS);
        List<HaproxyPeers.Peer> peers = new ArrayList<>();
        for (Server instance : plan.instances()) {
            String address = instance.address();
            if (address != null) {
                peers.add(new HaproxyPeers.Peer(instance.name(), HostAndPort.of(address, port)));
            }
        }
        return tables && peers.size() > 1 && peers.size() == plan.instances().size()
                ? new HaproxyPeers(plan.loadBalancer().name() + ".peers", List.copyOf(peers))
                : null;
    }
}
