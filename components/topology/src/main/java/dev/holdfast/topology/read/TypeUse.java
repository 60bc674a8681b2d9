package dev.holdfast.topology.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type where it is used: at a component of a record, at an element, or at the argument of a short form. */
sealed interface TypeUse {
    /**
     * A type with a name of its own.
     *
     * @param type the name of its class, as {@link Class#getName} has it
     */
    record Named(String type) implements TypeUse {}

    /**
     * A list.
     *
     * @param element the type of its elements
     * @param stated what is stated about each of them
     */
    record ListOf(TypeUse element, List<Statement> stated) implements TypeUse {}

    /**
     * A map with names for keys.
     *
     * @param element the type of its values
     * @param stated what is stated about each of them
     * @param keys how its keys are written; null for any
     */
    record MapOf(TypeUse element, List<Statement> stated, @Nullable TextForm keys) implements TypeUse {}
}
