package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When other regions see a write. */
public enum Synchronization {
    /** Some time later. */
    @JsonProperty("eventual")
    EVENTUAL,

    /** Before it is acknowledged. */
    @JsonProperty("strong")
    STRONG
}
