package dev.holdfast.topology.read;

/** What a record states about a place, as data that the build can write down. */
sealed interface Statement permits DistinctConstraint, NumberRange, SizeConstraint, TextForm, UnitBounds {
    /**
     * Returns the check of it.
     *
     * @param shape the shape of the place, which reads bounds that are written as texts
     */
    Constraint constraint(Shape shape);
}
