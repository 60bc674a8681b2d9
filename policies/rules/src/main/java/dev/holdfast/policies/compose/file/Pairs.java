package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists that stand for mappings: {@code [A=1, B]} for {@code {A: "1", B: null}}, {@code [a, b]} for {@code {a: {}, b: {}}}. */
final class Pairs {
    private final Sources sources;

    Pairs(Sources sources) {
        this.sources = sources;
    }

    /** The mapping that a list of {@code NAME=value} stands for; anything else as it is. A name without a value has {@code null}. */
    Node of(Node written, char separator) {
        if (!written.isList()) {
            return written;
        }
        Map<String, Entry> pairs = new LinkedHashMap<>();
        for (Node item : written.items()) {
            String text = item.textOr("");
            int equals = text.indexOf(separator);
            String name = equals < 0 ? text : text.substring(0, equals);
            Node value = equals < 0
                    ? ScalarNode.plain("null", item.line(), item.column())
                    : ScalarNode.quoted(text.substring(equals + 1), item.line(), item.column());
            if (sources.isInterpolated(item)) {
                sources.interpolated(value);
            }
            put(pairs, name, item, value);
        }
        return sources.like(written, new MapNode(List.copyOf(pairs.values()), written.line(), written.column()));
    }

    /** The mapping that a list of names stands for, with an empty mapping for each; anything else as it is. */
    Node named(Node written) {
        if (!written.isList()) {
            return written;
        }
        Map<String, Entry> pairs = new LinkedHashMap<>();
        for (Node item : written.items()) {
            put(pairs, item.textOr(""), item, new MapNode(new ArrayList<>(), item.line(), item.column()));
        }
        return sources.like(written, new MapNode(List.copyOf(pairs.values()), written.line(), written.column()));
    }

    private void put(Map<String, Entry> pairs, String name, Node item, Node value) {
        sources.like(item, value);
        pairs.put(name, sources.like(item, new Entry(name, item.line(), item.column(), value)));
    }
}
