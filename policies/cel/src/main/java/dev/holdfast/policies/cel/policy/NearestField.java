package dev.holdfast.policies.cel.policy;

import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Finds the field that a policy is about, or the nearest one above it that is there.
 *
 * @param node the value
 */
record NearestField(Node node) {
    static NearestField of(Node object, String field) {
        Node nearest = object;
        for (String part : field.isEmpty() ? List.<String>of() : List.of(field.split("\\.", -1))) {
            int bracket = part.indexOf('[');
            Node next = nearest.get(bracket < 0 ? part : part.substring(0, bracket));
            if (bracket >= 0) {
                next = element(next, part.substring(bracket + 1, part.length() - 1));
            }
            if (next.isAbsent() || next.line() == 0) {
                break;
            }
            nearest = next;
        }
        return new NearestField(nearest);
    }

    private static Node element(Node list, String index) {
        int at = Integer.parseInt(index);
        return at < list.items().size() ? list.items().get(at) : list;
    }
}
