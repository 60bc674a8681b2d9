package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;

/**
 * Section {@code resolvers}.
 *
 * @param nameservers the DNS servers; empty for those of resolv.conf
 */
public record HaproxyResolvers(List<Nameserver> nameservers) {
    /**
     * A DNS server.
     *
     * @param name what it is called in metrics
     * @param address its address with its port
     */
    public record Nameserver(String name, String address) {}
}
