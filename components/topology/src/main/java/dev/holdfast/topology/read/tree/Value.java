package dev.holdfast.topology.read.tree;

import org.jspecify.annotations.Nullable;

/** A value as it is written. */
public sealed interface Value permits Scalar, Sequence, Mapping {
    /** Returns where it is written. */
    Extent extent();

    /** Returns what it is, in words that can stand behind "is": {@code a list}. */
    String words();

    /** Calls the function of the visitor for this kind of value. */
    <T> @Nullable T accept(Visitor<T> visitor);

    /**
     * What is done with a value, for each kind of it; it may give null.
     *
     * @param <T> what it gives
     */
    interface Visitor<T> {
        /** Is called for a single value. */
        @Nullable
        T visit(Scalar scalar);

        /** Is called for a list. */
        @Nullable
        T visit(Sequence sequence);

        /** Is called for keys with values. */
        @Nullable
        T visit(Mapping mapping);
    }
}
