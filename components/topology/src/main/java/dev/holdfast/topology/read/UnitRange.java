package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.units.Between;
import dev.holdfast.topology.units.InvalidValue;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a value with a unit may be, both ends included.
 *
 * @param min the lower bound, or null
 * @param max the upper bound, or null
 * @param fix what to write instead
 */
record UnitRange(@Nullable Object min, @Nullable Object max, String fix) implements Constraint {

    static UnitRange of(Between stated, Shape shape) {
        String from = stated.min();
        String to = stated.max();
        String fix =
                from.isEmpty() ? "at most " + to : to.isEmpty() ? "at least " + from : "from " + from + " to " + to;
        return new UnitRange(bound(from, shape), bound(to, shape), fix);
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
        return inside ? null : InvalidValue.range("is out of range", fix);
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
