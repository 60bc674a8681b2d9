package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A single value that stands for an object: a factory with one argument.
 *
 * @param factory makes the object
 * @param argument the shape of the argument
 * @param constraints what is stated about the argument
 */
record ShortForm(Creation factory, Shape argument, List<Constraint> constraints) {

    @Nullable
    Object read(Value value, Place place) {
        int before = place.pass().faults();
        Object read = new CheckedShape(argument, constraints).read(value, place);
        return place.pass().faults() == before && read != null
                ? factory.create(new Object[] {read}, value, place)
                : null;
    }
}
