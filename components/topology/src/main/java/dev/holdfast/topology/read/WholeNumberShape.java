package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A whole number of 32 or 64 bits. */
final class WholeNumberShape extends ScalarShape {
    private static final int INT_BITS = 31;
    private static final int LONG_BITS = 63;

    private final boolean wide;

    /**
     * Makes the shape.
     *
     * @param wide whether the Java value is a long, else an int
     */
    WholeNumberShape(boolean wide) {
        this.wide = wide;
    }

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        if (scalar.kind() != ScalarKind.INTEGER) {
            String fix = WholeNumber.isQuoted(scalar) && !place.hidden()
                    ? "Write it without quotes: " + scalar.text() + "."
                    : "Write a whole number.";
            place.fault(FaultCode.WRONG_TYPE, scalar, reason(scalar, place), fix);
            return null;
        }
        if (WholeNumber.isAmbiguous(scalar.text())) {
            String fix = "Write it without leading zeros, or octal as 0o17.";
            place.fault(FaultCode.BAD_FORM, scalar, place.show(scalar) + " begins with a zero", fix);
            return null;
        }
        BigInteger number = WholeNumber.of(scalar.text());
        if (number.bitLength() > (wide ? LONG_BITS : INT_BITS)) {
            place.fault(FaultCode.OUT_OF_RANGE, scalar, "is too large a number", "Write a smaller number.");
            return null;
        }
        return wide ? (Object) number.longValue() : (Object) number.intValue();
    }

    private String reason(Scalar scalar, Place place) {
        return scalar.kind() == ScalarKind.FLOAT
                ? place.show(scalar) + " is no whole number"
                : "is " + scalar.words() + ", but " + words() + " is needed";
    }

    @Override
    public String words() {
        return "a whole number";
    }
}
