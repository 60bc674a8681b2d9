package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For how long a pooler gives a client a connection of the server. */
public enum PoolMode {
    /** Until the client leaves: every client works with it. */
    @JsonProperty("session")
    SESSION,

    /** For one transaction: fewer connections, for clients that keep nothing on the server between transactions. */
    @JsonProperty("transaction")
    TRANSACTION
}
