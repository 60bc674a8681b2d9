package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
final class BooleanShape extends ScalarShape {

    @Override
    @Nullable
    Object read(Scalar scalar, Place place) {
        if (scalar.kind() == ScalarKind.BOOLEAN) {
            return Boolean.parseBoolean(scalar.text().toLowerCase(Locale.ROOT));
        }
        wrongType(scalar, place, fix(scalar.text().toLowerCase(Locale.ROOT)));
        return null;
    }

    private static String fix(String text) {
        return switch (text) {
            case "true", "false" -> "Write " + text + " without quotes.";
            case "yes", "on", "y", "1" -> "Write true.";
            case "no", "off", "n", "0" -> "Write false.";
            default -> "Write true or false.";
        };
    }

    @Override
    public String words() {
        return "true or false";
    }
}
