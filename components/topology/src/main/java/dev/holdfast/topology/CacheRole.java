package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a Redis cluster is relied upon for. */
public enum CacheRole {
    /** What it holds can be had again: it lives in memory, and the least useful goes when the memory is full. */
    @JsonProperty("evicting")
    EVICTING,

    /** Nothing else holds it: it is written to disk, and nothing goes when the memory is full. */
    @JsonProperty("storing")
    STORING
}
