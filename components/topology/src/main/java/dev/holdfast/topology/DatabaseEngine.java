package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The database programs that are supported. */
public enum DatabaseEngine {
    /** PostgreSQL. */
    @JsonProperty("postgresql")
    POSTGRESQL
}
