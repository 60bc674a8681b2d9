package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a new version replaces the old one. */
public enum UpdateStrategy {
    /** Replica by replica. */
    @JsonProperty("rolling")
    ROLLING,

    /** All old ones stop, then the new ones start. */
    @JsonProperty("recreate")
    RECREATE,

    /** As many new ones start beside the old ones, then all traffic changes over at once. */
    @JsonProperty("blue-green")
    BLUE_GREEN,

    /** A share of the replicas is new for a while, then a larger one, until all are. */
    @JsonProperty("canary")
    CANARY
}
