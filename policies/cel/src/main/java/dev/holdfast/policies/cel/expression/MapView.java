package dev.holdfast.policies.cel.expression;

import dev.cel.common.exceptions.CelAttributeNotFoundException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.CelValue;
import dev.cel.common.values.SelectableValue;
import dev.holdfast.policies.tree.Node;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of what is looked at. It is both a map and a value of CEL's own: CEL copies, or at least goes through, any other map each
 * time that a field is taken from it.
 */
// The library marks all its values so; a tree does not change while it is looked at.
@SuppressWarnings("Immutable")
final class MapView extends CelValue implements SelectableValue<Object>, Map<Object, Object> {
    private static final CelType TYPE = MapType.create(SimpleType.DYN, SimpleType.DYN);

    private final NodeMap map;

    MapView(Node node, Values values, boolean root, boolean secret) {
        this.map = new NodeMap(node, values, root, secret);
    }

    @Override
    public Object select(Object key) {
        Object value = map.get(key);
        if (value == null) {
            throw CelAttributeNotFoundException.forMissingMapKey(String.valueOf(key));
        }
        return value;
    }

    @Override
    public Optional<Object> find(Object key) {
        return Optional.ofNullable(map.get(key));
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return map.isEmpty();
    }

    @Override
    public CelType celType() {
        return TYPE;
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return map.containsValue(value);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return map.get(key);
    }

    @Override
    public Object put(Object key, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object remove(@Nullable Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<?, ?> more) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Object> keySet() {
        return map.keySet();
    }

    @Override
    public Collection<Object> values() {
        return map.values();
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return map.entrySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || map.equals(other);
    }

    @Override
    public int hashCode() {
        return map.hashCode();
    }
}
