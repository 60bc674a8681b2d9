package dev.holdfast.topology;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A taint that is borne.
 *
 * @param key the key of the taint; every taint if left out
 * @param value its value; any if left out
 * @param effect its effect; every effect if left out
 * @param duration how long a {@code no-execute} taint is borne; for ever if left out
 */
public record Toleration(
        @Nullable String key, @Nullable String value, @Nullable TaintEffect effect, @Nullable Duration duration) {}
