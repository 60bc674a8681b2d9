package dev.holdfast.topology.read;

/**
 * That a value with a unit has bounds, each written as in a topology and empty for none.
 *
 * @param min the lower bound
 * @param max the upper bound
 * @param step the time of which it is a whole number
 */
record UnitBounds(String min, String max, String step) implements Statement {

    @Override
    public Constraint constraint(Shape shape) {
        return UnitRange.of(this, shape);
    }
}
