package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a connection is for. */
public enum Access {
    /** Reads: any replica that is up to date will do. */
    @JsonProperty("read-only")
    READ_ONLY,

    /** Reads and writes: the primary. */
    @JsonProperty("read-write")
    READ_WRITE
}
