package dev.holdfast.topology.read.tree;

import org.jspecify.annotations.Nullable;

/**
 * A single value.
 *
 * @param text what is written, without quotes and escapes
 * @param kind what it is by itself
 * @param quoted whether it is in quotes or a block
 * @param extent where it is written
 */
public record Scalar(String text, ScalarKind kind, boolean quoted, Extent extent) implements Value {

    /** Tells whether this is {@code null}, or nothing at all. */
    public boolean isNull() {
        return kind == ScalarKind.NULL;
    }

    @Override
    public String words() {
        return kind.words();
    }

    @Override
    public <T> @Nullable T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
