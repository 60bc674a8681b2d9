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
record SizeConstraint(int min, int max) implements Constraint, Statement {

    @Override
    public Constraint constraint(Shape shape) {
        return this;
    }

    @Override
    public @Nullable InvalidValue check(Object value) {
        int size = size(value);
        if (size >= min && size <= max) {
            return null;
        }
        String unit = value instanceof String ? "characters" : "entries";
        String reason = size == 0 ? "is empty" : "has " + size + " " + unit;
        return InvalidValue.range(reason, bounds() + " " + unit);
    }

    private String bounds() {
        if (min == 0) {
            return "at most " + max;
        }
        return max == Integer.MAX_VALUE ? min + " or more" : "from " + min + " to " + max;
    }

    private static int size(Object value) {
        if (value instanceof Collection<?> list) {
            return list.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : value.toString().length();
    }
}
