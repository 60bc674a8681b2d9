package dev.holdfast.policy;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of a resource, or a mapping within them. It never changes: {@link #with} and {@link #without} make another. */
public final class Properties {
    static final Struct NOTHING = Struct.getDefaultInstance();

    private final Struct fields;
    private final boolean secret;
    private final String path;

    Properties(Struct fields, boolean secret, String path) {
        this.fields = fields;
        this.secret = secret;
        this.path = path;
    }

    static Properties of(Struct fields) {
        return new Properties(fields, false, "");
    }

    /** Properties of one's own, for tests of policies: {@code Properties.of(Map.of("replicas", 3))}. */
    public static Properties of(java.util.Map<String, ?> values) {
        return of(Wire.of(values).getStructValue());
    }

    Struct struct() {
        return fields;
    }

    Value wire() {
        return Value.newBuilder().setStructValue(fields).build();
    }

    /** The keys, in no particular order. */
    public Set<String> names() {
        return fields.getFieldsMap().keySet();
    }

    /** The value of a key; one that is not present where there is no such key. */
    public Property get(String name) {
        Value value = fields.getFieldsMap().get(name);
        String where = path.isEmpty() ? name : path + "." + name;
        return Property.of(value == null ? Wire.none() : value, secret, where);
    }

    /** The value at the end of a way of keys, as {@code at("spec", "template", "spec")}. */
    public Property at(String first, String... further) {
        Property property = get(first);
        for (String name : further) {
            property = property.map().get(name);
        }
        return property;
    }

    /** A text; empty where there is none. */
    public Optional<String> text(String name) {
        return get(name).text();
    }

    /** A number; empty where there is none. */
    public OptionalDouble number(String name) {
        return get(name).number();
    }

    /** A whole number; empty where there is none. */
    public OptionalLong whole(String name) {
        return get(name).whole();
    }

    /** A boolean; empty where there is none. */
    public Optional<Boolean> bool(String name) {
        return get(name).bool();
    }

    /** A list; without elements where there is none. */
    public List<Property> list(String name) {
        return get(name).list();
    }

    /** A mapping; without keys where there is none. */
    public Properties map(String name) {
        return get(name).map();
    }

    /**
     * The same with another value, and with the mappings on the way to it that are not there. What is a secret on the way stays one.
     *
     * @param value a text, number, boolean, list, map, {@link Property}, {@link Properties} or null
     * @param way the keys to it; an element of a list by its number, {@code "0"} for the first
     * @throws IllegalArgumentException when the way leads through a single value, or beyond the end of a list
     */
    public Properties with(@Nullable Object value, List<String> way) {
        return changed(Wire.of(value), way);
    }

    /** The same without a key; see {@link #with} for the way. Nothing changes where it is not there. */
    public Properties without(List<String> way) {
        return changed(null, way);
    }

    private Properties changed(@Nullable Value value, List<String> way) {
        if (way.isEmpty()) {
            throw new IllegalArgumentException("a way to a property has at least one key");
        }
        return new Properties(PropertyChange.of(wire(), way, value).getStructValue(), secret, path);
    }
}
