package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what a client is known again. */
public enum AffinityKind {
    /** By its address. */
    @JsonProperty("client-address")
    CLIENT_ADDRESS,

    /** By a cookie. */
    @JsonProperty("cookie")
    COOKIE
}
