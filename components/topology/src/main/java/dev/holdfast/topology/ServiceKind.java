package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a service keeps, and so how it may be replaced. */
public enum ServiceKind {
    /** Keeps nothing: any replica may be replaced by any other. */
    @JsonProperty("stateless")
    STATELESS,

    /** Each replica has a stable name and its own volume. */
    @JsonProperty("stateful")
    STATEFUL,

    /** Serves no port: takes work from elsewhere. */
    @JsonProperty("worker")
    WORKER
}
