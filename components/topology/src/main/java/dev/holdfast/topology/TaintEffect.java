package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a taint does to those who do not bear it. */
public enum TaintEffect {
    /** Keeps new ones off. */
    @JsonProperty("no-schedule")
    NO_SCHEDULE,

    /** Keeps new ones off where possible. */
    @JsonProperty("prefer-no-schedule")
    PREFER_NO_SCHEDULE,

    /** Drives running ones off. */
    @JsonProperty("no-execute")
    NO_EXECUTE
}
