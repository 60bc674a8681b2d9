package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What holds when two copies were written apart from each other. */
public enum ConflictResolution {
    /** The write with the later time stamp; the other one is lost, and clocks have to agree. */
    @JsonProperty("last-write-wins")
    LAST_WRITE_WINS,

    /** Both, told apart by vector clocks, until somebody merges them. */
    @JsonProperty("vector-clocks")
    VECTOR_CLOCKS
}
