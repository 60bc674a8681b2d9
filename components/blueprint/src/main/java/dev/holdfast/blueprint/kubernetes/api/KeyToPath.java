package dev.holdfast.blueprint.kubernetes.api;

/**
 * A text or value as a file.
 *
 * @param key its key
 * @param path the file in the volume
 * @param mode its permissions
 */
public record KeyToPath(String key, String path, int mode) {}
