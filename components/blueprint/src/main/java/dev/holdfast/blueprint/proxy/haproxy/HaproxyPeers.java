package dev.holdfast.blueprint.proxy.haproxy;

import java.util.List;

/**
 * Section {@code peers}, by which instances share their stick-tables.
 *
 * @param name its name
 * @param peers all instances
 */
public record HaproxyPeers(String name, List<Peer> peers) {
    /**
     * An instance.
     *
     * @param name its name
     * @param address its address with its port; HAProxy resolves no names here
     */
    public record Peer(String name, String address) {}
}
