package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much it counts that a policy is broken. */
public enum PolicySeverity {
    /** A check fails. */
    @JsonProperty("error")
    ERROR,

    /** It is shown. */
    @JsonProperty("warning")
    WARNING,

    /** It is worth knowing. */
    @JsonProperty("note")
    NOTE,

    /** The policy is not looked at. */
    @JsonProperty("off")
    OFF
}
