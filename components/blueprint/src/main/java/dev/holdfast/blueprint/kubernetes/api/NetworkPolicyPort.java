package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A port.
 *
 * @param port its number
 * @param protocol {@code TCP} or {@code UDP}
 */
public record NetworkPolicyPort(int port, String protocol) {
    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetworkPolicyPort that && port == that.port && protocol.equals(that.protocol);
    }

    @Override
    public int hashCode() {
        return 31 * port + protocol.hashCode();
    }
}
