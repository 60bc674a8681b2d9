package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to writes when too few synchronous standbys are left. */
public enum OnStandbyLoss {
    /** They wait: nothing acknowledged is lost. */
    @JsonProperty("stall")
    STALL,

    /** They go on without: what was acknowledged meanwhile may be lost. */
    @JsonProperty("degrade")
    DEGRADE
}
