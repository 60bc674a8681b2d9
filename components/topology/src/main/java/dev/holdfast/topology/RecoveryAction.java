package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done with a replica that failed. */
public enum RecoveryAction {
    /** It is started again in its place. */
    @JsonProperty("restart")
    RESTART,

    /** It is made anew elsewhere. */
    @JsonProperty("recreate")
    RECREATE,

    /** Another one takes its role. */
    @JsonProperty("failover")
    FAILOVER
}
