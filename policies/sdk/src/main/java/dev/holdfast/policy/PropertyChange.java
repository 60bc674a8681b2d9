package dev.holdfast.policy;

import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a value into a tree, or takes it out, and leaves everything beside the way as it is: secrets, unknowns and files. */
final class PropertyChange {
    private final List<String> way;
    private final @Nullable Value value;

    private PropertyChange(List<String> way, @Nullable Value value) {
        this.way = way;
        this.value = value;
    }

    /**
     * The tree with the value at the end of the way.
     *
     * @param value null to take out what is there
     */
    static Value of(Value tree, List<String> way, @Nullable Value value) {
        return new PropertyChange(way, value).at(tree, 0);
    }

    private Value at(Value current, int depth) {
        if (Wire.isUnknown(current)) {
            throw new UnknownProperty(String.join(".", way.subList(0, depth)));
        }
        if (Wire.isSecret(current)) {
            return Wire.likewise(current, at(Wire.revealed(current), depth));
        }
        if (current.hasListValue()) {
            return inList(current.getListValue(), depth);
        }
        boolean nothing = current.hasNullValue() || current.getKindCase() == Value.KindCase.KIND_NOT_SET;
        if (nothing && value == null) {
            return current;
        }
        if (!nothing && (!current.hasStructValue() || Wire.isSpecial(current))) {
            throw new IllegalArgumentException(
                    String.join(".", way.subList(0, depth)) + " is neither a mapping nor a list");
        }
        return inMap(current.getStructValue(), depth);
    }

    private Value inMap(Struct map, int depth) {
        String key = way.get(depth);
        Struct.Builder changed = map.toBuilder();
        if (depth < way.size() - 1) {
            Value inner = map.getFieldsOrDefault(key, Wire.none());
            Value after = at(inner, depth + 1);
            if (!inner.equals(after)) {
                changed.putFields(key, after);
            }
        } else if (value == null) {
            changed.removeFields(key);
        } else {
            changed.putFields(key, value);
        }
        return Value.newBuilder().setStructValue(changed).build();
    }

    private Value inList(ListValue list, int depth) {
        int index = index(way.get(depth), list.getValuesCount());
        ListValue.Builder changed = list.toBuilder();
        if (depth < way.size() - 1) {
            changed.setValues(index, at(list.getValues(index), depth + 1));
        } else if (value == null) {
            changed.removeValues(index);
        } else {
            changed.setValues(index, value);
        }
        return Value.newBuilder().setListValue(changed).build();
    }

    private static int index(String key, int size) {
        for (int index = 0; index < size; index++) {
            if (key.equals(String.valueOf(index))) {
                return index;
            }
        }
        throw new IllegalArgumentException("a list of " + size + " has no element " + key);
    }
}
