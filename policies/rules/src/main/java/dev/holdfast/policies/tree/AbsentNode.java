package dev.holdfast.policies.tree;

/** What is not there. */
public final class AbsentNode extends Node {
    /** The only one. */
    public static final AbsentNode ABSENT = new AbsentNode();

    private AbsentNode() {
        super(0, 0);
    }

    @Override
    public boolean isPresent() {
        return false;
    }
}
