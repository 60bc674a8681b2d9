package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who makes the number of replicas follow the load on Kubernetes. */
public enum ScalingController {
    /**
     * The one of Kubernetes itself. Processor and memory need metrics-server, other metrics an adapter that serves them, such as
     * prometheus-adapter. It knows no clock.
     */
    @JsonProperty("horizontal-pod-autoscaler")
    HORIZONTAL_POD_AUTOSCALER,

    /** The operator KEDA, which asks Prometheus for metrics by itself and knows the clock; its autoscaler is then the one of Kubernetes. */
    @JsonProperty("keda")
    KEDA
}
