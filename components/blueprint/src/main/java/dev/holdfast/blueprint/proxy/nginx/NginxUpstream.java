package dev.holdfast.blueprint.proxy.nginx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Block {@code upstream}.
 *
 * @param name its name
 * @param method how a server is chosen: {@code round-robin}, {@code least-connections}, {@code address}, {@code uri},
 *     {@code random} or {@code cookie}
 * @param servers its servers, at least one
 * @param keepalive idle connections that a worker keeps; absent for byte streams
 */
public record NginxUpstream(String name, String method, List<Server> servers, @Nullable Integer keepalive) {
    /**
     * Directive {@code server}.
     *
     * @param address host and port
     * @param parameters such as {@code weight=3}
     */
    public record Server(String address, List<String> parameters) {}
}
