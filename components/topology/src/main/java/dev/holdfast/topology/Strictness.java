package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a rule of placement weighs. */
public enum Strictness {
    /** A replica that cannot obey waits. */
    @JsonProperty("required")
    REQUIRED,

    /** Obeyed where it is possible. */
    @JsonProperty("preferred")
    PREFERRED,

    /** Not asked for. */
    @JsonProperty("off")
    OFF
}
