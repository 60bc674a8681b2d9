package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is derived when it is first needed: most files use a part of the language, and types may hold
 * themselves.
 */
final class LazyShape implements Shape {
    private final Supplier<Shape> source;
    private @Nullable Shape derived;

    LazyShape(Supplier<Shape> source) {
        this.source = source;
    }

    private Shape shape() {
        Shape shape = derived;
        if (shape == null) {
            shape = source.get();
            derived = shape;
        }
        return shape;
    }

    @Override
    public @Nullable Object read(Value value, Place place) {
        return shape().read(value, place);
    }

    @Override
    public String words() {
        return shape().words();
    }

    @Override
    public boolean takesText() {
        return shape().takesText();
    }

    @Override
    public boolean takesNull() {
        return shape().takesNull();
    }
}
