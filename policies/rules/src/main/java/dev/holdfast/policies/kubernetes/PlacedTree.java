package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.List;

/** Gives the values of a file within another the places that they have in the other. */
final class PlacedTree {
    private PlacedTree() {}

    /** The same values, at their places in the file that holds the file. */
    static Node in(SourceFile file, Node node) {
        Place place = file.place(node.line(), node.column());
        if (node.isMap()) {
            List<Entry> entries = node.entries().stream()
                    .map(entry -> {
                        Place key = file.place(entry.line(), entry.column());
                        return new Entry(entry.key(), key.line(), key.column(), in(file, entry.value()));
                    })
                    .toList();
            return new MapNode(entries, place.line(), place.column());
        }
        if (node.isList()) {
            List<Node> items = node.items().stream().map(item -> in(file, item)).toList();
            return new ListNode(items, place.line(), place.column());
        }
        String text = node.text();
        return text == null || node.isPlain()
                ? ScalarNode.plain(text == null ? "null" : text, place.line(), place.column())
                : ScalarNode.quoted(text, place.line(), place.column());
    }
}
