package dev.holdfast.policies.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value that is not known before the deployment. */
public final class UnknownNode extends Node {
    /** The only one. */
    public static final UnknownNode UNKNOWN = new UnknownNode();

    private UnknownNode() {
        super(0, 0);
    }

    @Override
    public Node get(String key) {
        return this;
    }

    @Override
    public List<Node> items() {
        throw new UnknownValue();
    }

    @Override
    public List<Entry> entries() {
        throw new UnknownValue();
    }

    @Override
    public boolean isPresent() {
        throw new UnknownValue();
    }

    @Override
    public boolean isMap() {
        throw new UnknownValue();
    }

    @Override
    public boolean isList() {
        throw new UnknownValue();
    }

    @Override
    public @Nullable String text() {
        throw new UnknownValue();
    }

    @Override
    public boolean isPlain() {
        throw new UnknownValue();
    }

    @Override
    public @Nullable Long whole() {
        throw new UnknownValue();
    }

    @Override
    public boolean isTrue() {
        throw new UnknownValue();
    }

    @Override
    public boolean isFalse() {
        throw new UnknownValue();
    }
}
