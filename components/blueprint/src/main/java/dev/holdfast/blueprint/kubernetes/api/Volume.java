package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * What can be mounted; exactly one of the sources is there.
 *
 * @param name its name
 * @param configMap texts of a ConfigMap
 * @param secret values of a secret
 * @param emptyDir an empty folder
 */
public record Volume(
        String name,
        @Nullable ConfigMapVolumeSource configMap,
        @Nullable SecretVolumeSource secret,
        @Nullable EmptyDirVolumeSource emptyDir) {}
