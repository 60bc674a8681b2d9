package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The oldest version of TLS that is accepted. */
public enum TlsVersion {
    /** TLS 1.2, as Mozilla calls intermediate. */
    @JsonProperty("1.2")
    V1_2,

    /** TLS 1.3, as Mozilla calls modern. */
    @JsonProperty("1.3")
    V1_3
}
