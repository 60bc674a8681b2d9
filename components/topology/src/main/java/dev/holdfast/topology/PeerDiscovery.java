package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How peers find each other. */
public enum PeerDiscovery {
    /** By asking DNS for all replicas. */
    @JsonProperty("dns")
    DNS,

    /** By a list of all replicas. */
    @JsonProperty("static")
    STATIC
}
