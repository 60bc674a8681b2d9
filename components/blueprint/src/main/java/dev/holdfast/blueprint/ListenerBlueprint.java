package dev.holdfast.blueprint;

import dev.holdfast.topology.Protocol;
import dev.holdfast.topology.units.HostName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A port on which a load balancer listens.
 *
 * @param port its number
 * @param protocol what is spoken there
 * @param hosts the host names that it serves; empty for every one
 * @param tls the certificate; absent for no encryption
 * @param redirectToTls whether plain HTTP is answered by a redirect
 * @param routes where requests go: those with a path first, the longest first; one without a path last
 */
public record ListenerBlueprint(
        int port,
        Protocol protocol,
        List<HostName> hosts,
        @Nullable ListenerTlsBlueprint tls,
        boolean redirectToTls,
        List<RouteBlueprint> routes) {}
