package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import dev.holdfast.topology.units.InvalidValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that stands for a value of a type that knows nothing of Jackson. */
final class ParsedShape extends ScalarShape {
    private final String words;
    private final Function<String, Object> parse;

    ParsedShape(String words, Function<String, Object> parse) {
        this.words = words;
        this.parse = parse;
    }

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        try {
            Object value = parse.apply(scalar.text());
            if (scalar.kind() == ScalarKind.TEXT) {
                return value;
            }
            wrongType(scalar, place, TextShape.quotes(scalar, place));
        } catch (InvalidValue invalid) {
            place.fault(scalar, invalid);
        }
        return null;
    }

    @Override
    public String words() {
        return words;
    }
}
