package dev.holdfast.policies.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys with their values. Most have a few keys, so they are looked through one by one; only large ones have an index. */
public final class MapNode extends Node {
    private static final int LARGE = 16;

    private final List<Entry> entries;
    private final @Nullable Map<String, Node> index;

    /** Takes the list as it is; it must not be changed afterwards, and no key may be in it twice. */
    public MapNode(List<Entry> entries, int line, int column) {
        super(line, column);
        this.entries = entries;
        this.index = entries.size() > LARGE ? indexed(entries) : null;
    }

    private static Map<String, Node> indexed(List<Entry> entries) {
        Map<String, Node> index = new HashMap<>(entries.size() * 2);
        for (Entry entry : entries) {
            index.put(entry.key(), entry.value());
        }
        return index;
    }

    @Override
    public Node get(String key) {
        if (index != null) {
            return index.getOrDefault(key, AbsentNode.ABSENT);
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                return entry.value();
            }
        }
        return AbsentNode.ABSENT;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public boolean isMap() {
        return true;
    }
}
