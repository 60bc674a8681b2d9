package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which backend gets the next request. */
public enum Algorithm {
    /** One after the other, by weight. */
    @JsonProperty("round-robin")
    ROUND_ROBIN,

    /** The one with the fewest open connections. */
    @JsonProperty("least-connections")
    LEAST_CONNECTIONS,

    /** Always the same one for a client address. */
    @JsonProperty("source")
    SOURCE,

    /** Always the same one for a path. */
    @JsonProperty("uri")
    URI,

    /** Two at random, the less busy of them. */
    @JsonProperty("random")
    RANDOM
}
