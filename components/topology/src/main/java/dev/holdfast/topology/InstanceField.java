package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a replica can be told about itself. */
public enum InstanceField {
    /** The replica's own stable name. */
    @JsonProperty("name")
    NAME,

    /** Its number among the replicas of its region, from 0; only a service that keeps something has lasting ones. */
    @JsonProperty("ordinal")
    ORDINAL,

    /** Its network address. */
    @JsonProperty("address")
    ADDRESS,

    /** The zone that it runs in. */
    @JsonProperty("zone")
    ZONE,

    /** The region that it runs in. */
    @JsonProperty("region")
    REGION,

    /** The name of its service. */
    @JsonProperty("service")
    SERVICE
}
