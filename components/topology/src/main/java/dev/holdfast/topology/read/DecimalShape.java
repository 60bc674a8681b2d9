package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number, with or without a fraction. */
final class DecimalShape extends ScalarShape {
    /** 10 to this power has no use in a topology, but would take memory when it is written out. */
    private static final int MOST_EXPONENT = 30;

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        if (scalar.kind() == ScalarKind.INTEGER && !WholeNumber.isAmbiguous(scalar.text())) {
            return new BigDecimal(WholeNumber.of(scalar.text()));
        }
        if (scalar.kind() != ScalarKind.FLOAT) {
            wrongType(scalar, place, "Write a number.");
            return null;
        }
        BigDecimal number = parse(scalar.text());
        if (number == null || Math.abs((long) number.scale()) > MOST_EXPONENT) {
            place.fault(
                    FaultCode.OUT_OF_RANGE,
                    scalar,
                    place.show(scalar) + " is too large or too fine",
                    "Write a number such as 0.5.");
            return null;
        }
        return number;
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException infinite) {
            return null;
        }
    }

    @Override
    public String words() {
        return "a number";
    }
}
