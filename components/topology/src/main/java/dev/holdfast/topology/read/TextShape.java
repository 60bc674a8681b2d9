package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import org.jspecify.annotations.Nullable;

/** A text. A number without quotes is none: 1.30 would lose its zero. */
final class TextShape extends ScalarShape {

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        if (scalar.kind() == ScalarKind.TEXT) {
            return scalar.text();
        }
        wrongType(scalar, place, quotes(scalar, place));
        return null;
    }

    /** Returns the advice to write quotes around what is no text without them. */
    static String quotes(Scalar scalar, Place place) {
        String fix = place.hidden() ? "Write quotes around it." : "Write quotes around it: \"" + scalar.text() + "\".";
        return scalar.kind() == ScalarKind.FLOAT
                ? fix + " Without them a version such as 1.30 would lose its zero."
                : fix;
    }

    @Override
    public String words() {
        return "text";
    }

    @Override
    public boolean takesText() {
        return true;
    }
}
