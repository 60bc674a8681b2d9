package dev.holdfast.topology.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the schema of a topology the schema of its changes in an environment: nothing is needed, {@code null}
 * removes, {@code $replace} replaces a mapping whole, and a list is
 * replaced by a whole list.
 */
final class Changes {
    private static final String DEFINITIONS = "#/$defs/";
    private static final String SUFFIX = "Changes";

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final ObjectNode definitions;

    private Changes(ObjectNode definitions) {
        this.definitions = definitions;
    }

    /**
     * Adds a definition {@code TopologyChanges}, and what it needs.
     *
     * @param root the schema of a topology, with all its definitions
     */
    static void addTo(ObjectNode root) {
        ObjectNode definitions = root.withObjectProperty("$defs");
        List<String> names = new ArrayList<>();
        definitions.fieldNames().forEachRemaining(names::add);
        Changes changes = new Changes(definitions);
        for (String name : names) {
            ObjectNode changed = changes.ofDefinition(name);
            if (changed != null) {
                definitions.set(name + SUFFIX, changed);
            }
        }
        ObjectNode topology = changes.ofRecord(root);
        List.of("$schema", "$id", "$defs", "title").forEach(topology::remove);
        topology.put("description", "What is different in an environment.");
        definitions.set("Topology" + SUFFIX, topology);
    }

    /** Returns the changes of a definition, or null if it can only be replaced. */
    private @Nullable ObjectNode ofDefinition(String name) {
        ObjectNode definition = (ObjectNode) definitions.get(name);
        if (isRecord(definition)) {
            return withReplace(ofRecord(definition), name);
        }
        if (!isUnion(definition)) {
            return null;
        }
        ObjectNode changed = definition.deepCopy();
        ArrayNode forms = changed.putArray("anyOf");
        for (JsonNode form : definition.get("anyOf")) {
            forms.add(isRecord(form) ? withReplace(ofRecord(form), name) : form);
        }
        return changed;
    }

    private static boolean isRecord(JsonNode schema) {
        return schema.has("properties");
    }

    private static boolean isUnion(JsonNode schema) {
        for (JsonNode form : schema.path("anyOf")) {
            if (isRecord(form)) {
                return true;
            }
        }
        return false;
    }

    private static ObjectNode withReplace(ObjectNode changed, String name) {
        changed.withObjectProperty("properties")
                .putObject("$replace")
                .put("$ref", DEFINITIONS + name)
                .put("description", "Replaces the mapping of the base whole.");
        return changed;
    }

    private ObjectNode ofRecord(JsonNode schema) {
        ObjectNode changed = schema.deepCopy();
        changed.remove(RecordRules.KEYWORDS);
        ObjectNode properties = changed.putObject("properties");
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            properties.set(property.getKey(), ofValue(property.getValue()));
        }
        return changed;
    }

    private ObjectNode ofValue(JsonNode value) {
        ObjectNode changed = json.objectNode();
        ObjectNode plain = value.deepCopy();
        JsonNode description = plain.remove("description");
        if (description != null) {
            changed.set("description", description);
        }
        ArrayNode alternatives = changed.putArray("anyOf");
        String reference = value.path("$ref").asText().replace(DEFINITIONS, "");
        boolean divisible =
                !reference.isEmpty() && (isRecord(definitions.get(reference)) || isUnion(definitions.get(reference)));
        if (divisible) {
            alternatives.addObject().put("$ref", DEFINITIONS + reference + SUFFIX);
        } else if (value.path("additionalProperties").isObject()) {
            alternatives.add(ofMap(plain));
            alternatives.add(replacement(plain));
        } else {
            alternatives.add(plain);
        }
        alternatives.addObject().put("type", "null");
        return changed;
    }

    private ObjectNode ofMap(ObjectNode map) {
        ObjectNode changed = map.deepCopy();
        changed.remove("minProperties");
        changed.set("additionalProperties", ofValue(map.get("additionalProperties")));
        return changed;
    }

    private ObjectNode replacement(ObjectNode map) {
        ObjectNode replacement = json.objectNode();
        replacement
                .put("type", "object")
                .put("additionalProperties", false)
                .putArray("required")
                .add("$replace");
        replacement.putObject("properties").set("$replace", map);
        return replacement;
    }
}
