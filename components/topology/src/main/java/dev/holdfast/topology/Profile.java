package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a team asks of an environment: sets how severe each policy is. */
public enum Profile {
    /** Serves users; everything counts. */
    @JsonProperty("production")
    PRODUCTION,

    /** One person works with it; what costs availability is only noted. */
    @JsonProperty("development")
    DEVELOPMENT
}
