package dev.holdfast.blueprint.proxy.haproxy;

/**
 * A named section {@code defaults}; times with their unit.
 *
 * @param name the name of the load balancer
 * @param connect to reach a server
 * @param client without a byte from the client
 * @param server without a byte from the server
 * @param httpRequest to receive the whole head
 * @param httpKeepAlive until the next request on a connection
 * @param queue waiting for a free server
 * @param tunnel without a byte on a websocket or byte stream
 * @param check an answer to a check, the time to connect not counted
 */
public record HaproxyDefaults(
        String name,
        String connect,
        String client,
        String server,
        String httpRequest,
        String httpKeepAlive,
        String queue,
        String tunnel,
        String check) {}
