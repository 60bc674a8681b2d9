package dev.holdfast.policies.cel.expression;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping that have a value: one that is {@code null} counts as not there, as the API server of Kubernetes has it. */
final class NodeMap extends AbstractMap<Object, Object> {
    private final Node node;
    private final Values values;
    private final boolean root;
    private final boolean secret;
    private @Nullable List<dev.holdfast.policies.tree.Entry> present;

    NodeMap(Node node, Values values, boolean root, boolean secret) {
        this.node = node;
        this.values = values;
        this.root = root;
        this.secret = secret;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        values.budget().charge(1);
        if (!(key instanceof String name)) {
            return null;
        }
        Node value = node.get(name);
        return value.isPresent() ? show(name, value) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        values.budget().charge(1);
        return key instanceof String name && node.get(name).isPresent();
    }

    private Object show(String key, Node value) {
        return values.of(value, secret || (root && values.secretKeys().contains(key)));
    }

    private List<dev.holdfast.policies.tree.Entry> present() {
        List<dev.holdfast.policies.tree.Entry> known = present;
        if (known == null) {
            List<dev.holdfast.policies.tree.Entry> all = node.entries();
            values.budget().charge(all.size());
            known = new ArrayList<>(all.size());
            for (dev.holdfast.policies.tree.Entry entry : all) {
                // Whether there will be a value is not asked: that matters only to who asks for it.
                if (entry.value() instanceof UnknownNode || entry.value().isPresent()) {
                    known.add(entry);
                }
            }
            present = known;
        }
        return known;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        List<dev.holdfast.policies.tree.Entry> entries = present();
        return new AbstractSet<>() {
            @Override
            public int size() {
                return entries.size();
            }

            @Override
            public Iterator<Map.Entry<Object, Object>> iterator() {
                Iterator<dev.holdfast.policies.tree.Entry> each = entries.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<Object, Object> next() {
                        return new Shown(each.next());
                    }
                };
            }
        };
    }

    /** An entry whose value is shown only when it is asked for. */
    private final class Shown implements Map.Entry<Object, Object> {
        private final dev.holdfast.policies.tree.Entry entry;

        Shown(dev.holdfast.policies.tree.Entry entry) {
            this.entry = entry;
        }

        @Override
        public Object getKey() {
            values.budget().charge(1);
            return entry.key();
        }

        @Override
        public Object getValue() {
            return show(entry.key(), entry.value());
        }

        @Override
        public Object setValue(Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Map.Entry<?, ?> same
                    && getKey().equals(same.getKey())
                    && getValue().equals(same.getValue());
        }

        @Override
        public int hashCode() {
            return getKey().hashCode() ^ getValue().hashCode();
        }
    }
}
