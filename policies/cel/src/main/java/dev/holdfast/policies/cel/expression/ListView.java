package dev.holdfast.policies.cel.expression;

import dev.holdfast.policies.tree.Node;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** A list of what is looked at. Each element is shown once, since CEL goes through a list more often than it says. */
final class ListView extends AbstractList<Object> implements RandomAccess {
    private final List<Node> nodes;
    private final Values values;
    private final boolean secret;
    private final @Nullable Object[] shown;

    ListView(List<Node> nodes, Values values, boolean secret) {
        this.nodes = nodes;
        this.values = values;
        this.secret = secret;
        this.shown = new Object[nodes.size()];
    }

    @Override
    public Object get(int index) {
        values.budget().charge(1);
        Object there = shown[index];
        if (there == null) {
            there = values.of(nodes.get(index), secret);
            shown[index] = there;
        }
        return there;
    }

    @Override
    public int size() {
        return nodes.size();
    }
}
