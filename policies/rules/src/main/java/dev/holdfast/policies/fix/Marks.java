package dev.holdfast.policies.fix;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where a value begins and ends in the text; lines and columns count from 0. */
final class Marks {
    private Marks() {}

    private static Mark start(Node node) {
        return node.getStartMark().orElseThrow();
    }

    private static Mark end(Node node) {
        return node.getEndMark().orElseThrow();
    }

    static int line(Node node) {
        return start(node).getLine();
    }

    static int column(Node node) {
        return start(node).getColumn();
    }

    static int endLine(Node node) {
        return end(node).getLine();
    }

    static int endColumn(Node node) {
        return end(node).getColumn();
    }

    /** Whether one begins before another: the value of a key that does is an alias of what stands there. */
    static boolean isBefore(Node one, Node other) {
        return start(one).getIndex() < start(other).getIndex();
    }
}
