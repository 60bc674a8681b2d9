package dev.holdfast.blueprint.proxy;

import dev.holdfast.topology.Protocol;
import java.util.List;

/**
 * Servers that share the requests of a route.
 *
 * @param name what it is called in the configuration, such as {@code rpc.8545.default}
 * @param mode what passes through it
 * @param protocol what its servers speak
 * @param upgrades whether HTTP is upgraded to websockets
 * @param secure whether its clients come by TLS, so that a cookie can be kept from plain connections
 * @param members its services, in the order of the topology
 */
public record Pool(String name, Mode mode, Protocol protocol, boolean upgrades, boolean secure, List<Member> members) {
    /** How many servers there are in all. */
    public int servers() {
        int servers = 0;
        for (Member member : members) {
            servers += member.servers();
        }
        return servers;
    }

    /** Whether it does the same as another one, whatever they are called. */
    boolean sameAs(Pool other) {
        return mode == other.mode
                && protocol == other.protocol
                && upgrades == other.upgrades
                && secure == other.secure
                && members.equals(other.members);
    }
}
