package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a full cache throws away. */
public enum Eviction {
    /** What was not used for longest. */
    @JsonProperty("least-recently-used")
    LEAST_RECENTLY_USED,

    /** What was used least often. */
    @JsonProperty("least-frequently-used")
    LEAST_FREQUENTLY_USED,

    /** Anything. */
    @JsonProperty("random")
    RANDOM,

    /** Nothing: writes fail. */
    @JsonProperty("never")
    NEVER
}
