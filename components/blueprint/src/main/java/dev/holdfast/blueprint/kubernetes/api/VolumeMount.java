package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * Where a volume is seen.
 *
 * @param name the name of the volume
 * @param mountPath the path in the container
 * @param subPath the file in the volume; absent for all of it
 * @param readOnly whether it can only be read
 */
public record VolumeMount(String name, String mountPath, @Nullable String subPath, boolean readOnly) {}
