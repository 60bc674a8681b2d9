package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who decides that traffic changes over to the new version. */
public enum Promotion {
    /** Nobody: it changes over as soon as all new replicas are ready. */
    @JsonProperty("automatic")
    AUTOMATIC,

    /** A person, who looks at the new version first. */
    @JsonProperty("manual")
    MANUAL
}
