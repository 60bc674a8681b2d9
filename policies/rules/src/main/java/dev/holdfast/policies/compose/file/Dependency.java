package dev.holdfast.policies.compose.file;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A service that another waits for.
 *
 * @param service its name
 * @param node what is written
 * @param condition what is waited for; {@code service_started} where nothing is said
 * @param isLong whether it is written as a mapping, which can say a condition
 */
public record Dependency(String service, Node node, String condition, boolean isLong) {
    static List<Dependency> of(Node written) {
        List<Dependency> all = new ArrayList<>();
        for (Node item : written.items()) {
            all.add(new Dependency(item.textOr(""), item, "service_started", false));
        }
        for (Entry entry : written.entries()) {
            Node condition = entry.value().get("condition");
            Node at = condition.isPresent() ? condition : entry.value();
            all.add(new Dependency(entry.key(), at, condition.textOr("service_started"), true));
        }
        return all;
    }
}
