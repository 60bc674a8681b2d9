package dev.holdfast.topology.read;

import dev.holdfast.topology.units.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What a record states about one of its components. */
interface Constraint {
    /** Returns what is wrong with a value, or null if nothing is. */
    @Nullable
    InvalidValue check(Object value);
}
