package dev.holdfast.blueprint.kubernetes.api;

/**
 * A key of a secret.
 *
 * @param name the name of the secret
 * @param key the key
 */
public record KeySelector(String name, String key) {}
