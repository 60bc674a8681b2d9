package dev.holdfast.policies.fix;

import dev.holdfast.policies.rule.Fix;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What documents say, without how and where it is written, so that it can be compared; and what they are meant to say after changes. */
final class MeantTree {
    private final List<Object> documents;

    private MeantTree(List<Object> documents) {
        this.documents = documents;
    }

    /** A single value: whether it is text is part of what it says. */
    private record Single(String text, boolean plain) {}

    private static final Single NOTHING = new Single("", true);

    static MeantTree of(List<Node> roots) {
        List<Object> documents = new ArrayList<>();
        roots.forEach(root -> documents.add(value(root)));
        return new MeantTree(documents);
    }

    private static Object value(Node node) {
        if (node.isMap()) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (Entry entry : node.entries()) {
                map.put(entry.key(), value(entry.value()));
            }
            return map;
        }
        if (node.isList()) {
            List<Object> list = new ArrayList<>();
            node.items().forEach(item -> list.add(value(item)));
            return list;
        }
        String text = node.text();
        return text == null ? NOTHING : new Single(text, node.isPlain());
    }

    /** Makes the change; false where the way does not lead there. */
    boolean make(Change change) {
        List<Object> way = change.way();
        Object at = documents;
        for (Object step : way.subList(0, way.size() - 1)) {
            at = next(at, step, change.fix() instanceof Fix.Set);
            if (at == null) {
                return false;
            }
        }
        Map<String, Object> map = mapping(at);
        if (map == null) {
            return false;
        }
        String key = String.valueOf(way.get(way.size() - 1));
        if (change.fix() instanceof Fix.Set set) {
            List<Node> values = YamlDocuments.read(set.value()).roots();
            map.put(key, values.isEmpty() ? NOTHING : value(values.get(0)));
        } else {
            map.remove(key);
        }
        return true;
    }

    private static @Nullable Object next(Object at, Object step, boolean create) {
        if (at instanceof List<?> list) {
            return step instanceof Integer index && index < list.size() ? list.get(index) : null;
        }
        Map<String, Object> map = mapping(at);
        if (map == null) {
            return null;
        }
        String key = String.valueOf(step);
        Object there = map.get(key);
        if (create && (there == null || there.equals(NOTHING))) {
            there = new LinkedHashMap<String, Object>();
            map.put(key, there);
        }
        return there;
    }

    @SuppressWarnings("unchecked") // All mappings are made above, with text as keys.
    private static @Nullable Map<String, Object> mapping(Object at) {
        return at instanceof Map<?, ?> ? (Map<String, Object>) at : null;
    }

    /** Whether it says the same. */
    boolean isLike(MeantTree other) {
        return documents.equals(other.documents);
    }
}
