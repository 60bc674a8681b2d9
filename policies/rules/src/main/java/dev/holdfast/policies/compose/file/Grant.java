package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A secret or a configuration file that a service gets.
 *
 * @param node what is written
 * @param source its name in the project
 * @param target the file in the container; empty where nothing is said
 */
public record Grant(Node node, String source, String target) {
    static List<Grant> of(Node written) {
        List<Grant> all = new ArrayList<>();
        for (Node item : written.items()) {
            all.add(one(item));
        }
        return all;
    }

    static Grant one(Node item) {
        return item.isMap()
                ? new Grant(
                        item, item.get("source").textOr(""), item.get("target").textOr(""))
                : new Grant(item, item.textOr(""), "");
    }
}
