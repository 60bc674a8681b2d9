package dev.holdfast.kubernetes.register;

import java.util.List;

/**
 * An object that is going to be registered.
 *
 * @param role its name within the component, such as {@code headless-service}
 * @param stage when it is registered
 * @param args its tree
 * @param holdsData whether data is lost with it
 * @param outlives whether it stays in the cluster when it is no longer part of the program
 * @param ignored the fields of which changes are not followed
 */
record PlannedObject(
        String role,
        Stage stage,
        KubernetesResourceArgs args,
        boolean holdsData,
        boolean outlives,
        List<String> ignored) {
    /** What is registered before what. */
    enum Stage {
        /** The namespace, which all else is in. */
        HOME,
        /** What workloads read and rest on. */
        GROUND,
        /** What runs pods; it finds the ground laid. */
        WORKLOAD,
        /** What neither is, and needs neither to be there. */
        BESIDE
    }
}
