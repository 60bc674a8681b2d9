package dev.holdfast.blueprint.proxy.traefik;

import dev.holdfast.blueprint.proxy.Addresses;
import dev.holdfast.blueprint.proxy.HostAndPort;
import dev.holdfast.blueprint.proxy.Member;
import java.util.List;

/** The servers of a member of a pool. One name for all replicas is one server, behind which the platform balances: Traefik takes one address of a name. */
final class ServerList {
    private ServerList() {}

    /**
     * A server.
     *
     * @param address host and port
     * @param weight its weight
     */
    record Weighed(String address, int weight) {}

    static List<Weighed> of(Member member) {
        int port = member.port().port();
        return member.addresses().accept(new Addresses.Visitor<>() {
            @Override
            public List<Weighed> named(Addresses.Named named) {
                return named.servers().stream()
                        .map(server -> new Weighed(HostAndPort.of(server.host(), port), member.weight()))
                        .toList();
            }

            @Override
            public List<Weighed> discovered(Addresses.Discovered discovered) {
                // It stands for all replicas, each of which has the weight of the member.
                return List.of(new Weighed(
                        HostAndPort.of(discovered.stable(), port),
                        member.weight() * Math.max(1, discovered.replicas())));
            }
        });
    }
}
