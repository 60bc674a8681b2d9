package dev.holdfast.blueprint.resolve;

import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a value as people write it in a topology. */
final class Spelling {
    private Spelling() {}

    /** Returns the value in the words of a topology. */
    static String of(Object value) {
        if (value instanceof Duration time) {
            return TimeSpan.format(time);
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Spelling::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }
}
