package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Value;
import dev.holdfast.topology.units.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shape in its place: something has to be there, and the constraints of the place hold. */
final class CheckedShape implements Shape {
    private final Shape shape;
    private final List<Constraint> constraints;

    CheckedShape(Shape shape, List<Constraint> constraints) {
        this.shape = shape;
        this.constraints = constraints;
    }

    @Override
    public @Nullable Object read(Value value, Place place) {
        if (value instanceof Scalar scalar && scalar.isNull() && !shape.takesNull()) {
            String fix = "Write " + shape.words() + ", or leave the key out.";
            place.pass().add(FaultCode.EMPTY_VALUE, place.at(), place.path(), "has no value", fix);
            return null;
        }
        int before = place.pass().faults();
        Object read = shape.read(value, place);
        if (read != null && place.pass().faults() == before) {
            for (Constraint constraint : constraints) {
                InvalidValue invalid = constraint.check(read);
                if (invalid != null) {
                    place.fault(value, invalid);
                }
            }
        }
        return read;
    }

    @Override
    public String words() {
        return shape.words();
    }

    @Override
    public boolean takesText() {
        return shape.takesText();
    }

    @Override
    public boolean takesNull() {
        return shape.takesNull();
    }
}
