package dev.holdfast.policies.yaml;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A mapping as it is put together: its own keys, each once, and behind them those of merged mappings that it does not have itself, the
 * first mapping in front, as the <a href="https://yaml.org/type/merge.html">merge key</a> asks for.
 */
final class MappingParts {
    private static final int FEW = 12;

    private final List<Entry> own = new ArrayList<>();
    private final List<Entry> merged = new ArrayList<>();
    private Set<String> names = Set.of();

    void add(Entry entry) {
        if (!offer(entry)) {
            throw new BadDocument(entry.place(), "the key " + entry.key() + " is written twice");
        }
    }

    /** Adds an entry, unless its key is written already. */
    boolean offer(Entry entry) {
        if (has(entry.key())) {
            return false;
        }
        own.add(entry);
        if (!names.isEmpty()) {
            names.add(entry.key());
        } else if (own.size() > FEW) {
            names = new HashSet<>();
            own.forEach(each -> names.add(each.key()));
        }
        return true;
    }

    /** Most mappings have a few keys; looking through them costs less than a set. */
    private boolean has(String key) {
        if (!names.isEmpty()) {
            return names.contains(key);
        }
        for (Entry entry : own) {
            if (entry.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    void merge(Node value, Place place) {
        if (value.isMap()) {
            merged.addAll(value.entries());
        } else if (value.isList() && value.items().stream().allMatch(Node::isMap)) {
            value.items().forEach(map -> merged.addAll(map.entries()));
        } else {
            throw new BadDocument(place, "<< merges a mapping, or a list of mappings");
        }
    }

    Node node(int line, int column) {
        if (merged.isEmpty()) {
            return new MapNode(own, line, column);
        }
        List<Entry> all = new ArrayList<>(own);
        Set<String> taken = new HashSet<>();
        own.forEach(entry -> taken.add(entry.key()));
        for (Entry entry : merged) {
            if (taken.add(entry.key())) {
                all.add(entry);
            }
        }
        return new MapNode(all, line, column);
    }
}
