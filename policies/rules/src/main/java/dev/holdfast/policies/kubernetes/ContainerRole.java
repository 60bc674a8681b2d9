package dev.holdfast.policies.kubernetes;

/** When a container runs. */
public enum ContainerRole {
    /** Before all others; it ends. */
    INIT,
    /** Begins before the others and runs beside them: an init container with {@code restartPolicy: Always}. */
    SIDECAR,
    /** As long as the pod. */
    MAIN
}
