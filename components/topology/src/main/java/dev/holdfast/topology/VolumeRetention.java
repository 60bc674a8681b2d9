package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to volumes whose replica is gone. */
public enum VolumeRetention {
    /** They stay until somebody deletes them. */
    @JsonProperty("retain")
    RETAIN,

    /** They are deleted with the replica. */
    @JsonProperty("delete")
    DELETE
}
