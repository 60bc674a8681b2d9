package dev.holdfast.blueprint.kubernetes.api;

/**
 * Access to a bucket by keys.
 *
 * @param accessKeyId which key
 * @param secretAccessKey its secret
 */
public record ObjectStoreCredentials(KeySelector accessKeyId, KeySelector secretAccessKey) {}
