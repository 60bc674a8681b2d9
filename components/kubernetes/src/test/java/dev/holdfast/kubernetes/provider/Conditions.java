package dev.holdfast.kubernetes.provider;

import java.util.Map;

/** The {@code status.conditions} of an object. */
final class Conditions {

    private Conditions() {}

    /** The condition of a type; empty when the object has none. */
    static Map<String, Object> of(Map<String, Object> object, String type) {
        return ObjectTree.list(ObjectTree.at(object, "status", "conditions")).stream()
                .map(ObjectTree::map)
                .filter(condition -> type.equalsIgnoreCase(ObjectTree.text(condition, "type")))
                .findFirst()
                .orElse(Map.of());
    }

    static boolean isTrue(Map<String, Object> object, String type) {
        return "True".equals(of(object, type).get("status"));
    }

    /** The reason and message of a condition, for people. */
    static String explain(Map<String, Object> object, String type) {
        Map<String, Object> condition = of(object, type);
        return condition.isEmpty()
                ? type + " is not reported yet"
                : type + " is " + condition.get("status") + ": [" + ObjectTree.text(condition, "reason") + "] "
                        + ObjectTree.text(condition, "message");
    }
}
