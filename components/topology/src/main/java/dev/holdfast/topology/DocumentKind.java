package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kinds of documents that Holdfast reads. */
public enum DocumentKind {
    /** A whole system. */
    @JsonProperty("Topology")
    TOPOLOGY
}
