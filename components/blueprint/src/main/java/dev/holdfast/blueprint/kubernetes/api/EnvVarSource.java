package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * Where the value of a variable comes from; exactly one is there.
 *
 * @param secretKeyRef a key of a secret
 * @param fieldPath a field of the pod, {@code fieldRef.fieldPath}
 */
public record EnvVarSource(@Nullable KeySelector secretKeyRef, @Nullable String fieldPath) {}
