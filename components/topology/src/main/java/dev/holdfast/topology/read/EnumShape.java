package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.units.Nearest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a few words. */
final class EnumShape extends ScalarShape {
    private final Map<String, Object> constants;

    /**
     * Makes the shape.
     *
     * @param constants the constants by the word that stands for them, in their order
     */
    EnumShape(Map<String, Object> constants) {
        this.constants = constants;
    }

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        Object constant = constants.get(scalar.text());
        if (constant == null) {
            String reason =
                    place.show(scalar) + " is not allowed here" + Nearest.hint(scalar.text(), constants.keySet());
            place.fault(FaultCode.NOT_ALLOWED, scalar, reason, "Write " + words() + ".");
            return null;
        }
        if (scalar.kind() != ScalarKind.TEXT) {
            wrongType(scalar, place, TextShape.quotes(scalar, place));
        }
        return constant;
    }

    @Override
    public String words() {
        return Words.either(constants.keySet());
    }
}
