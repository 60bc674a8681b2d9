package dev.holdfast.topology.read.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values.
 *
 * @param elements the values in their order
 * @param extent where it is written
 */
public record Sequence(List<Value> elements, Extent extent) implements Value {

    /** Takes a copy of the elements. */
    public Sequence {
        elements = List.copyOf(elements);
    }

    @Override
    public String words() {
        return "a list";
    }

    @Override
    public <T> @Nullable T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
