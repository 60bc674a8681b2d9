package dev.holdfast.topology.read;

import dev.holdfast.topology.units.TimeSpan;
import dev.holdfast.topology.units.TimeZones;
import org.jspecify.annotations.Nullable;

/** The types of Java that a single value is read to. */
final class ScalarTypes {
    private ScalarTypes() {}

    /**
     * Returns the shape of a type, or null if it is none of them.
     *
     * @param type the name of its class, as {@link Class#getName} has it
     */
    static @Nullable Shape shape(String type) {
        return switch (type) {
            case "java.lang.String" -> new TextShape();
            case "int", "java.lang.Integer" -> new WholeNumberShape(false);
            case "long", "java.lang.Long" -> new WholeNumberShape(true);
            case "boolean", "java.lang.Boolean" -> new BooleanShape();
            case "java.math.BigDecimal" -> new DecimalShape();
            case "java.time.Duration" -> new ParsedShape("a time", TimeSpan::parse);
            case "java.time.ZoneId" -> new ParsedShape("a time zone", TimeZones::parse);
            case "java.lang.Object" -> new AnyShape();
            default -> null;
        };
    }

    /** Returns what a component has that is not written: the zero of a primitive type, else null. */
    static @Nullable Object absent(TypeUse use) {
        if (use instanceof TypeUse.Named named) {
            return switch (named.type()) {
                case "int" -> 0;
                case "long" -> 0L;
                case "boolean" -> false;
                default -> null;
            };
        }
        return null;
    }
}
