package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who makes a graphics processor; its device plugin and driver have to be on the node. */
public enum GpuVendor {
    /** NVIDIA. */
    @JsonProperty("nvidia")
    NVIDIA,

    /** AMD. */
    @JsonProperty("amd")
    AMD
}
