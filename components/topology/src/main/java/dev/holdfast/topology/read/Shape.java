package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Value;
import org.jspecify.annotations.Nullable;

/** What values of a type look like in a file, and how they are read. */
interface Shape {
    /**
     * Returns the Java value. If something is wrong with it, says so to the place, and may return null.
     *
     * @param value what is written; not empty, unless {@link #takesNull}
     */
    @Nullable
    Object read(Value value, Place place);

    /** Returns what is needed, in words that can stand before "is needed": {@code a number}. */
    String words();

    /** Tells whether a text can stand for a value of this type, so that a secret may be written here by mistake. */
    default boolean takesText() {
        return false;
    }

    /** Tells whether {@code null} is a value like any other here. */
    default boolean takesNull() {
        return false;
    }
}
