package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many copies have to agree. */
public enum Consistency {
    /** Any single copy. */
    @JsonProperty("one")
    ONE,

    /** More than half of the copies. */
    @JsonProperty("quorum")
    QUORUM,

    /** Every copy. */
    @JsonProperty("all")
    ALL
}
