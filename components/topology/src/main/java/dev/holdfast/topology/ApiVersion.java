package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The versions of the topology language that this release reads. */
public enum ApiVersion {
    /** The first: may change in any release until it becomes {@code v1}. */
    @JsonProperty("holdfast/v1alpha1")
    V1ALPHA1
}
