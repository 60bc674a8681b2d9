package dev.holdfast.blueprint.proxy;

import dev.holdfast.blueprint.ListenerBlueprint;

/** How much of what passes a listener its load balancer understands. */
public enum Mode {
    /** HTTP requests. */
    HTTP,

    /** Byte streams. */
    STREAM,

    /** Datagrams. */
    DATAGRAM;

    /** The mode of a listener: HTTPS that is not decrypted here passes as a stream. */
    public static Mode of(ListenerBlueprint listener) {
        return switch (listener.protocol()) {
            case HTTP, WEBSOCKET, GRPC -> HTTP;
            case HTTPS -> listener.tls() == null ? STREAM : HTTP;
            case TCP -> STREAM;
            case UDP -> DATAGRAM;
        };
    }
}
