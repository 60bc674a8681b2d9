package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a faulty member may do. */
public enum Faults {
    /** Stop, and nothing worse. */
    @JsonProperty("crash")
    CRASH,

    /** Anything: lie, or say different things to different members. */
    @JsonProperty("byzantine")
    BYZANTINE
}
