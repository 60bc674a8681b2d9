package dev.holdfast.policies.pack;

import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.ListNode;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import dev.holdfast.policy.Properties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a rule's fix out on the properties of a resource. */
final class FixedProperties {
    private FixedProperties() {}

    /**
     * The properties with the fix.
     *
     * @param tree what the rule saw of them
     */
    static Properties of(Properties properties, Node tree, Fix fix) {
        if (fix instanceof Fix.Set set) {
            List<String> way = wayTo(set.map(), tree);
            way.addAll(set.way());
            return properties.with(value(YamlDocuments.read(set.value()).roots().get(0)), way);
        }
        Fix.Remove remove = (Fix.Remove) fix;
        List<String> way = wayTo(remove.map(), tree);
        way.add(remove.key());
        return properties.without(way);
    }

    private static List<String> wayTo(MapNode map, Node tree) {
        List<String> way = new ArrayList<>();
        if (!find(map, tree, way)) {
            throw new IllegalArgumentException("a fix changes a mapping that is none of its object");
        }
        return way;
    }

    /** Looks for a mapping, that very one, and keeps the way to it. */
    private static boolean find(MapNode map, Node in, List<String> way) {
        if (in == map) {
            return true;
        }
        if (in instanceof MapNode) {
            for (Entry entry : in.entries()) {
                if (findBehind(entry.key(), map, entry.value(), way)) {
                    return true;
                }
            }
        } else if (in instanceof ListNode) {
            for (int i = 0; i < in.items().size(); i++) {
                if (findBehind(String.valueOf(i), map, in.items().get(i), way)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean findBehind(String key, MapNode map, Node in, List<String> way) {
        way.add(key);
        if (find(map, in, way)) {
            return true;
        }
        way.remove(way.size() - 1);
        return false;
    }

    private static @Nullable Object value(Node node) {
        if (node.isMap()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.entries().forEach(entry -> map.put(entry.key(), value(entry.value())));
            return map;
        }
        if (node.isList()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.items().forEach(item -> list.add(value(item)));
            return list;
        }
        Long whole = node.whole();
        if (whole != null) {
            return whole;
        }
        return node.isTrue() || node.isFalse() ? (Object) node.isTrue() : node.text();
    }
}
