package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That nothing stands in a list twice. */
record DistinctConstraint() implements Constraint {

    @Override
    public @Nullable InvalidValue check(Object value) {
        Set<Object> seen = new HashSet<>();
        int number = 0;
        for (Object element : (Collection<?>) value) {
            number++;
            if (!seen.add(element)) {
                return new InvalidValue("holds the same twice, the second time as entry " + number, "each only once");
            }
        }
        return null;
    }
}
