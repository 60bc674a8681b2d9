package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * A taint that is borne.
 *
 * @param key its key; absent for every one
 * @param operator {@code Equal} or {@code Exists}
 * @param value its value
 * @param effect its effect; absent for every one
 * @param tolerationSeconds how long it is borne; absent for ever
 */
public record Toleration(
        @Nullable String key,
        String operator,
        @Nullable String value,
        @Nullable String effect,
        @Nullable Long tolerationSeconds) {}
