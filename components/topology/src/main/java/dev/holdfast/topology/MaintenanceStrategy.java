package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How planned work proceeds. */
public enum MaintenanceStrategy {
    /** Replica by replica. */
    @JsonProperty("rolling")
    ROLLING,

    /** As many new replicas start beside the old ones, then all traffic changes over at once; replica by replica where a service cannot. */
    @JsonProperty("blue-green")
    BLUE_GREEN,

    /** A share of the replicas first, then a larger one; replica by replica where a service cannot. */
    @JsonProperty("canary")
    CANARY
}
