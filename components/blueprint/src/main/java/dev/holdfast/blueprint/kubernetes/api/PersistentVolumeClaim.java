package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A volume of each pod of a StatefulSet.
 *
 * @param name its name, {@code metadata.name}
 * @param labels its labels, {@code metadata.labels}
 * @param accessModes who may use it at once
 * @param storageClassName its storage class; absent for the default of the cluster
 * @param storage its size, {@code resources.requests.storage}
 */
public record PersistentVolumeClaim(
        String name,
        Map<String, String> labels,
        List<String> accessModes,
        @Nullable String storageClassName,
        String storage) {}
