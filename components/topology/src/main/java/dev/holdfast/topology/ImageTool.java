package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A program that a container image may hold, with which a probe can be run inside it. */
public enum ImageTool {
    /** A POSIX shell. */
    @JsonProperty("sh")
    SH,

    /** wget, GNU's or busybox's. */
    @JsonProperty("wget")
    WGET,

    /** curl. */
    @JsonProperty("curl")
    CURL,

    /** netcat with {@code -z}. */
    @JsonProperty("nc")
    NC
}
