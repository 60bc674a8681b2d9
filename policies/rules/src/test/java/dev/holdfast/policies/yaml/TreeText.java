package dev.holdfast.policies.yaml;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;

/** A tree with all its places, as text that tests compare. */
final class TreeText {
    private TreeText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        add(node, text);
        return text.toString();
    }

    private static void add(Node node, StringBuilder text) {
        text.append('@').append(node.line()).append(':').append(node.column()).append(' ');
        if (node.isMap()) {
            text.append("{\n");
            for (Entry entry : node.entries()) {
                text.append('<').append(entry.key()).append("> ").append(entry.place());
                add(entry.value(), text);
            }
            text.append("}\n");
        } else if (node.isList()) {
            text.append("[\n");
            node.items().forEach(item -> add(item, text));
            text.append("]\n");
        } else {
            text.append(node.isBlock())
                    .append(' ')
                    .append(node.isPlain())
                    .append(' ')
                    .append(node.isPresent())
                    .append(' ')
                    .append(node.text())
                    .append('\n');
        }
    }
}
