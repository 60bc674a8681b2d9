package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The Kubernetes interface by which a host name is served. */
public enum ExposureKind {
    /** An Ingress. */
    @JsonProperty("ingress")
    INGRESS,

    /** A Gateway with an HTTPRoute. */
    @JsonProperty("gateway")
    GATEWAY
}
