package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon somebody has to look. */
public enum AlertSeverity {
    /** During working hours. */
    @JsonProperty("warning")
    WARNING,
    /** Now: users notice, or soon will. */
    @JsonProperty("critical")
    CRITICAL
}
