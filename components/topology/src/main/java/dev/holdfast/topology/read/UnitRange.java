package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.units.InvalidValue;
import dev.holdfast.topology.units.RangeWords;
import dev.holdfast.topology.units.TimeSpan;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a value with a unit may be, both ends included.
 *
 * @param min the lower bound, or null
 * @param max the upper bound, or null
 * @param step the time of which it is a whole number, or null
 * @param fix what to write instead
 */
record UnitRange(@Nullable Object min, @Nullable Object max, @Nullable Duration step, String fix)
        implements Constraint {

    static UnitRange of(UnitBounds stated, Shape shape) {
        Duration step = stated.step().isEmpty() ? null : TimeSpan.parse(stated.step());
        String fix = "a value " + RangeWords.of(stated.min(), stated.max(), stated.step());
        return new UnitRange(bound(stated.min(), shape), bound(stated.max(), shape), step, fix);
    }

    private static @Nullable Object bound(String text, Shape shape) {
        if (text.isEmpty()) {
            return null;
        }
        Findings findings = new Findings();
        Extent nowhere = Extent.at(1, 1);
        Place place = new Place(Pass.overBase(findings), TopologyPath.root(), nowhere, false);
        Object bound = shape.read(new Scalar(text, ScalarKind.TEXT, true, nowhere), place);
        if (bound == null) {
            throw new IllegalStateException("the bound " + text + " is no value");
        }
        return bound;
    }

    @Override
    public @Nullable InvalidValue check(Object value) {
        boolean inside = (min == null || compare(value, min) >= 0) && (max == null || compare(value, max) <= 0);
        if (!inside) {
            return InvalidValue.range("is out of range", fix);
        }
        return step == null || isMultiple((Duration) value, step)
                ? null
                : InvalidValue.range("is no multiple of " + TimeSpan.format(step), fix);
    }

    private static boolean isMultiple(Duration time, Duration step) {
        return time.toMillis() % step.toMillis() == 0;
    }

    /** Both come from the same shape, and so are of the same type. */
    private static int compare(Object value, Object bound) {
        if (value instanceof Duration time && bound instanceof Duration limit) {
            return time.compareTo(limit);
        }
        @SuppressWarnings("unchecked")
        Comparator<Object> natural = (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder();
        return natural.compare(value, bound);
    }
}
