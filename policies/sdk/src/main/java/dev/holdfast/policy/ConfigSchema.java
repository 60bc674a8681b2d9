package dev.holdfast.policy;

import com.google.protobuf.Struct;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pulumirpc.AnalyzerOuterClass.PolicyConfigSchema;

/**
 * What can be configured of a policy, as JSON Schema. The engine checks {@code --policy-pack-config} against it and fills in the defaults. It
 * never changes: each method makes another.
 */
public final class ConfigSchema {
    /** Nothing but the enforcement level, which can be set of every policy. */
    public static final ConfigSchema NOTHING = new ConfigSchema(Map.of(), List.of());

    private final Map<String, Map<String, ?>> properties;
    private final List<String> required;

    private ConfigSchema(Map<String, Map<String, ?>> properties, List<String> required) {
        this.properties = properties;
        this.required = required;
    }

    /** With a whole number between two bounds, both included. */
    public ConfigSchema whole(String name, String description, long byDefault, long least, long most) {
        Map<String, Object> schema = described("integer", description);
        schema.put("default", byDefault);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return property(name, schema);
    }

    /** With a number. */
    public ConfigSchema number(String name, String description, double byDefault) {
        Map<String, Object> schema = described("number", description);
        schema.put("default", byDefault);
        return property(name, schema);
    }

    /** With a text. */
    public ConfigSchema text(String name, String description, String byDefault) {
        Map<String, Object> schema = described("string", description);
        schema.put("default", byDefault);
        return property(name, schema);
    }

    /** With a switch. */
    public ConfigSchema bool(String name, String description, boolean byDefault) {
        Map<String, Object> schema = described("boolean", description);
        schema.put("default", byDefault);
        return property(name, schema);
    }

    /** With one of some texts. */
    public ConfigSchema choice(String name, String description, String byDefault, String... others) {
        List<String> all = new ArrayList<>(List.of(byDefault));
        all.addAll(List.of(others));
        Map<String, Object> schema = described("string", description);
        schema.put("default", byDefault);
        schema.put("enum", all);
        return property(name, schema);
    }

    /** With a list of texts. */
    public ConfigSchema texts(String name, String description, String... byDefault) {
        Map<String, Object> schema = described("array", description);
        schema.put("items", Map.of("type", "string"));
        schema.put("default", List.of(byDefault));
        return property(name, schema);
    }

    private static Map<String, Object> described(String type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("description", description);
        return schema;
    }

    /**
     * With a property of any JSON Schema, as {@code Map.of("type", "string", "pattern", "^[a-z]+$")}.
     *
     * @throws IllegalArgumentException when the name is {@code enforcementLevel}, which the engine adds itself
     */
    public ConfigSchema property(String name, Map<String, ?> schema) {
        if (name.equals("enforcementLevel")) {
            throw new IllegalArgumentException("enforcementLevel can be configured of every policy; no schema says it");
        }
        Map<String, Map<String, ?>> more = new LinkedHashMap<>(properties);
        more.put(name, schema);
        return new ConfigSchema(more, required);
    }

    /**
     * Has to be configured: the engine refuses to run without it.
     *
     * @throws IllegalArgumentException when there is no such property
     */
    public ConfigSchema required(String name) {
        if (!properties.containsKey(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot be required: nothing says what it is");
        }
        List<String> more = new ArrayList<>(required);
        more.add(name);
        return new ConfigSchema(properties, more);
    }

    /** The names of the settings, in the order in which they were added. */
    Set<String> names() {
        return properties.keySet();
    }

    PolicyConfigSchema wire() {
        return PolicyConfigSchema.newBuilder()
                .setProperties(Wire.of(properties).getStructValue())
                .addAllRequired(required)
                .build();
    }

    /** The configuration with the defaults of what is not set in it. */
    Properties filled(Struct configuration) {
        Struct.Builder all = Struct.newBuilder();
        properties.forEach((name, schema) -> {
            if (schema.containsKey("default")) {
                all.putFields(name, Wire.of(schema.get("default")));
            }
        });
        return Properties.of(all.putAllFields(configuration.getFieldsMap()).build());
    }
}
