package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * What happens before a container is told to stop; exactly one of the two.
 *
 * @param exec a program in the container
 * @param sleepSeconds nothing, for this time, {@code sleep.seconds}
 */
public record LifecycleHandler(@Nullable ExecAction exec, @Nullable Long sleepSeconds) {}
