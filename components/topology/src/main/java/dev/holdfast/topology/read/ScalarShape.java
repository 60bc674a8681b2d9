package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.Value;
import org.jspecify.annotations.Nullable;

/** The shape of a single value. */
abstract class ScalarShape implements Shape {

    /** Returns the Java value of a scalar that is not null, or says what is wrong with it. */
    abstract @Nullable Object read(Scalar scalar, Place place);

    @Override
    public final @Nullable Object read(Value value, Place place) {
        if (value instanceof Scalar scalar) {
            return read(scalar, place);
        }
        wrongType(value, place, "Write a single value.");
        return null;
    }

    final void wrongType(Value value, Place place, String fix) {
        place.fault(FaultCode.WRONG_TYPE, value, "is " + value.words() + ", but " + words() + " is needed", fix);
    }
}
