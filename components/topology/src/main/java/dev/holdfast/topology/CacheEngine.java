package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The cache programs that are supported. */
public enum CacheEngine {
    /** Redis. */
    @JsonProperty("redis")
    REDIS
}
