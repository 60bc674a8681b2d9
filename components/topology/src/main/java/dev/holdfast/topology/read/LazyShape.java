package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is made when it is first needed: most files use a part of the language, and types may hold
 * themselves.
 */
final class LazyShape implements Shape {
    private final Shapes shapes;
    private final TypeUse use;
    private final List<Statement> stated;
    private @Nullable Shape made;

    LazyShape(Shapes shapes, TypeUse use, List<Statement> stated) {
        this.shapes = shapes;
        this.use = use;
        this.stated = stated;
    }

    private Shape shape() {
        Shape shape = made;
        if (shape == null) {
            shape = shapes.of(use, stated);
            made = shape;
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
