package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The program that balances load. */
public enum Engine {
    /** HAProxy. */
    @JsonProperty("haproxy")
    HAPROXY,

    /** nginx. */
    @JsonProperty("nginx")
    NGINX,

    /** Traefik. */
    @JsonProperty("traefik")
    TRAEFIK,

    /** The cloud's own, behind a Kubernetes Service of type LoadBalancer. */
    @JsonProperty("cloud")
    CLOUD
}
