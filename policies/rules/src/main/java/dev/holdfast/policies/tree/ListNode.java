package dev.holdfast.policies.tree;

import java.util.List;

/** A list of values. */
public final class ListNode extends Node {
    private final List<Node> items;

    /** Takes the list as it is; it must not be changed afterwards. */
    public ListNode(List<Node> items, int line, int column) {
        super(line, column);
        this.items = items;
    }

    @Override
    public List<Node> items() {
        return items;
    }

    @Override
    public boolean isList() {
        return true;
    }
}
