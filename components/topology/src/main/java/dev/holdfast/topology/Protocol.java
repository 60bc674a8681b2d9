package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is spoken on a port. */
public enum Protocol {
    /** HTTP/1.1. */
    @JsonProperty("http")
    HTTP,

    /** HTTP over TLS, encrypted by the service itself. */
    @JsonProperty("https")
    HTTPS,

    /** HTTP that is upgraded to long-lived connections. */
    @JsonProperty("websocket")
    WEBSOCKET,

    /** gRPC over HTTP/2. */
    @JsonProperty("grpc")
    GRPC,

    /** Any byte stream. */
    @JsonProperty("tcp")
    TCP,

    /** Datagrams. */
    @JsonProperty("udp")
    UDP
}
