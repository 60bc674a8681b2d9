package dev.holdfast.topology.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.topology.units.AtLeastOne;
import dev.holdfast.topology.units.AtMostOne;
import dev.holdfast.topology.units.ExactlyOne;
import dev.holdfast.topology.units.Requires;
import java.util.List;

/** What records state about which of their keys stand together, as keywords of JSON Schema. */
final class RecordRules {
    /** The keywords that say what has to be there, which a change of an environment need not repeat. */
    static final List<String> KEYWORDS =
            List.of("required", "oneOf", "anyOf", "allOf", "dependentRequired", "minProperties");

    private RecordRules() {}

    static void add(ObjectNode schema, Class<?> type) {
        ExactlyOne exactly = type.getAnnotation(ExactlyOne.class);
        if (exactly != null) {
            alternatives(schema.putArray("oneOf"), exactly.value());
        }
        AtLeastOne least = type.getAnnotation(AtLeastOne.class);
        if (least != null) {
            alternatives(schema.putArray("anyOf"), least.value());
        }
        AtMostOne most = type.getAnnotation(AtMostOne.class);
        if (most != null) {
            exclusions(schema.putArray("allOf"), most.value());
        }
        Requires requires = type.getAnnotation(Requires.class);
        if (requires != null) {
            ArrayNode needs = schema.putObject("dependentRequired").putArray(requires.component());
            List.of(requires.needs()).forEach(needs::add);
        }
    }

    private static void alternatives(ArrayNode alternatives, String[] names) {
        for (String name : names) {
            alternatives.addObject().putArray("required").add(name);
        }
    }

    private static void exclusions(ArrayNode all, String[] names) {
        for (int i = 0; i < names.length; i++) {
            for (int j = i + 1; j < names.length; j++) {
                all.addObject()
                        .putObject("not")
                        .putArray("required")
                        .add(names[i])
                        .add(names[j]);
            }
        }
    }
}
