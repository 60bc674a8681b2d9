package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How planned work proceeds. */
public enum MaintenanceStrategy {
    /** Replica by replica. */
    @JsonProperty("rolling")
    ROLLING
}
