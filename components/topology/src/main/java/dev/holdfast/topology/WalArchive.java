package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the log of a database is kept beside its backups. */
public enum WalArchive {
    /** Only whole backups: all since the last one is lost. */
    @JsonProperty("none")
    NONE,

    /** Every segment at once: a restore can go to any moment. */
    @JsonProperty("continuous")
    CONTINUOUS
}
