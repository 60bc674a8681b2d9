package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a region is for. */
public enum RegionRole {
    /** Takes the writes; exactly one. */
    @JsonProperty("primary")
    PRIMARY,

    /** Serves beside the primary. */
    @JsonProperty("secondary")
    SECONDARY,

    /** Takes over when the primary is lost; serves nothing before. */
    @JsonProperty("recovery")
    RECOVERY
}
