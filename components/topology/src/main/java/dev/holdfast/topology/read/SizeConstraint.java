package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long a text, a list or a map may be.
 *
 * @param min the least number of characters or elements
 * @param max the greatest
 */
record SizeConstraint(int min, int max) implements Constraint {

    @Override
    public @Nullable InvalidValue check(Object value) {
        int size = size(value);
        if (size >= min && size <= max) {
            return null;
        }
        String unit = value instanceof String ? " characters" : " entries";
        return size == 0
                ? new InvalidValue(InvalidValue.Concern.RANGE, "is empty", "at least " + min + unit)
                : new InvalidValue(InvalidValue.Concern.RANGE, "has " + size + unit, bounds() + unit);
    }

    private String bounds() {
        return max == Integer.MAX_VALUE ? "at least " + min : "from " + min + " to " + max;
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> list) {
            return list.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : value.toString().length();
    }
}
