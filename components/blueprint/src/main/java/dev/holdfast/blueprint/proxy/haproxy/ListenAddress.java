package dev.holdfast.blueprint.proxy.haproxy;

import dev.holdfast.blueprint.proxy.HostAndPort;
import org.jspecify.annotations.Nullable;

/** What follows {@code bind}. */
final class ListenAddress {
    private ListenAddress() {}

    /** A given address, or all of IPv4, or all of IPv6, which with {@code v4v6} takes IPv4 too. */
    static String of(@Nullable String address, boolean dualStack, int port) {
        return HostAndPort.of(address == null ? (dualStack ? "::" : "*") : address, port);
    }
}
