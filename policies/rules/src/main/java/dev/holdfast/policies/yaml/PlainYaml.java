package dev.holdfast.policies.yaml;

import dev.holdfast.policies.tree.AbsentNode;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as manifests are mostly written: blocks by indentation, values on one line, blocks of text. That takes a small part of the time
 * of a reader of all YAML. What it takes, every such reader takes in the same way; of everything else it says that it does not know: of
 * anchors, tags, folded text, values over several lines, tabs, and whatever is not right.
 */
final class PlainYaml extends PlainScalars {
    private static final int DEEPEST = 60;
    private static final int LONGEST_KEY = 1000;

    private PlainYaml(String text, Slice slice, TextCache cache) {
        super(text, slice, cache);
    }

    /** What a document says; null where only a reader of all YAML can tell. An empty document is no document, and absent. */
    static @Nullable Node read(String text, Slice slice, TextCache cache) {
        PlainYaml reader = new PlainYaml(text, slice, cache);
        try {
            return reader.document();
        } catch (Beyond here) {
            return null;
        }
    }

    private Node document() {
        toContent();
        if (at >= end) {
            return AbsentNode.ABSENT;
        }
        Node root = isDash() ? list(1) : here() == '{' || here() == '[' ? ended(flow(1)) : map(1);
        if (at < end) {
            throw new Beyond();
        }
        return root;
    }

    private Node ended(Node value) {
        endLine();
        return value;
    }

    private Node list(int depth) {
        int startLine = line;
        int column = indent();
        List<Node> items = new ArrayList<>();
        while (indent() == column && isDash()) {
            at++;
            items.add(item(column, depth));
        }
        if (indent() > column) {
            throw new Beyond();
        }
        return new ListNode(items, startLine, column);
    }

    private Node item(int parent, int depth) {
        check(depth);
        int behind = column(at);
        int startLine = line;
        if (isRestEmpty()) {
            endLine();
            return indent() > parent ? nested(depth + 1) : ScalarNode.plain("", startLine, behind);
        }
        skipSpaces();
        if (isDash()) {
            return list(depth + 1);
        }
        return isKey() ? map(depth + 1) : value(parent, depth);
    }

    private static void check(int depth) {
        if (depth > DEEPEST) {
            throw new Beyond();
        }
    }

    private Node nested(int depth) {
        check(depth);
        if (isDash()) {
            return list(depth);
        }
        return map(depth);
    }

    /** Whether a key stands here, and not a value. */
    private boolean isKey() {
        int before = at;
        if (here() == '"' || here() == '\'') {
            quoted();
        } else if (isPlainStart(at)) {
            at = plainEnd(false);
        } else {
            return false;
        }
        skipSpaces();
        boolean key = here() == ':' && (there(at + 1) == ' ' || there(at + 1) == '\n');
        at = before;
        return key;
    }

    private Node map(int depth) {
        check(depth);
        int startLine = line;
        int column = indent();
        MappingParts parts = new MappingParts();
        while (indent() == column) {
            if (isDash() || !isKey()) {
                throw new Beyond();
            }
            entry(parts, column, depth);
        }
        if (indent() > column) {
            throw new Beyond();
        }
        return parts.node(startLine, column);
    }

    private void entry(MappingParts parts, int column, int depth) {
        int keyLine = line;
        boolean quoted = here() == '"' || here() == '\'';
        String key = quoted ? quoted() : plain(false).textOr("null");
        if (isSpecial(key, quoted) || key.length() > LONGEST_KEY || here() != ':') {
            throw new Beyond();
        }
        at++;
        int behind = column(at);
        Node value;
        if (isRestEmpty()) {
            endLine();
            boolean list = indent() == column && isDash();
            value = indent() > column || list ? nested(depth + 1) : ScalarNode.plain("", keyLine, behind);
        } else {
            skipSpaces();
            value = value(column, depth);
        }
        add(parts, new Entry(key, keyLine, column, value));
    }

    /** A value on the line of its key or dash; then on to the next line that says something. */
    private Node value(int parent, int depth) {
        Node value =
                switch (here()) {
                    case '|' -> block(parent);
                    case '"', '\'' -> ended(quotedNode());
                    case '[', '{' -> ended(flow(depth + 1));
                    default -> {
                        if (!isPlainStart(at)) {
                            throw new Beyond();
                        }
                        yield ended(plain(false));
                    }
                };
        if (indent() > parent) {
            throw new Beyond();
        }
        return value;
    }
}
