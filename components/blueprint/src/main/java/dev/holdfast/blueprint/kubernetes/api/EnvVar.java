package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * An environment variable; exactly one of value and valueFrom is there.
 *
 * @param name its name
 * @param value its value, with {@code $(…)} escaped
 * @param valueFrom where its value comes from
 */
public record EnvVar(String name, @Nullable String value, @Nullable EnvVarSource valueFrom) {}
