package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who runs the instances of a PostgreSQL database on Kubernetes. */
public enum PostgresOperator {
    /** The operator CloudNativePG, which makes a replica the primary when the primary is lost. */
    @JsonProperty("cloudnative-pg")
    CLOUDNATIVE_PG,

    /** Nobody: StatefulSets with streaming replicas, of which none becomes the primary without a person. */
    @JsonProperty("none")
    NONE
}
