package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a new version replaces the old one. */
public enum UpdateStrategy {
    /** Replica by replica. */
    @JsonProperty("rolling")
    ROLLING,

    /** All old ones stop, then the new ones start. */
    @JsonProperty("recreate")
    RECREATE
}
