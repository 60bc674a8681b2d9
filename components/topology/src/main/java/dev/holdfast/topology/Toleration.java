package dev.holdfast.topology;

import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.Requires;
import jakarta.validation.constraints.Pattern;
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
@Requires(component = "value", needs = "key")
public record Toleration(
        @Nullable @Pattern(regexp = Names.LABEL_KEY, message = Names.LABEL_KEY_MEANING) String key,
        @Nullable @Pattern(regexp = Names.LABEL_VALUE, message = Names.LABEL_VALUE_MEANING) String value,
        @Nullable TaintEffect effect,
        @Nullable @Between(max = "365d", step = "1s") Duration duration) {}
