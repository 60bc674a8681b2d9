package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That nothing stands in a list twice. */
record DistinctConstraint() implements Constraint, Statement {

    @Override
    public Constraint constraint(Shape shape) {
        return this;
    }

    @Override
    public @Nullable InvalidValue check(Object value) {
        Collection<?> elements = (Collection<?>) value;
        if (elements.size() < 2) {
            // Most lists; making the hash of a record for the first time takes longer than reading it.
            return null;
        }
        Set<Object> seen = new HashSet<>();
        int number = 0;
        for (Object element : elements) {
            number++;
            if (!seen.add(element)) {
                return new InvalidValue("holds the same twice, the second time as entry " + number, "each only once");
            }
        }
        return null;
    }
}
