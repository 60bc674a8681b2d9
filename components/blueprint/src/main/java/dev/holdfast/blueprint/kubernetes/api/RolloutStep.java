package dev.holdfast.blueprint.kubernetes.api;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a canary does. One of both is there.
 *
 * @param setWeight makes so many percent of the pods new
 * @param pause waits for so many seconds, {@code pause.duration}
 */
public record RolloutStep(@Nullable Integer setWeight, @Nullable Integer pause) {
    /** Makes so many percent of the pods new. */
    public static RolloutStep weight(int percent) {
        return new RolloutStep(percent, null);
    }

    /** Waits for so many seconds. */
    public static RolloutStep waiting(int seconds) {
        return new RolloutStep(null, seconds);
    }
}
