package dev.holdfast.policies.fix;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way to each mapping that somebody asks for, by its place in the text. */
final class Ways {
    private final Set<Place> wanted;
    private final Map<Place, List<Object>> ways = new HashMap<>();
    private final Set<Place> several = new HashSet<>();

    Ways(List<Node> roots, Set<Place> wanted) {
        this.wanted = wanted;
        List<Object> way = new ArrayList<>();
        for (int i = 0; i < roots.size(); i++) {
            step(roots.get(i), i, way);
        }
    }

    private void step(Node node, Object step, List<Object> way) {
        way.add(step);
        if (node instanceof MapNode
                && wanted.contains(node.place())
                && ways.put(node.place(), List.copyOf(way)) != null) {
            several.add(node.place());
        }
        for (Entry entry : node.entries()) {
            step(entry.value(), entry.key(), way);
        }
        List<Node> items = node.items();
        for (int i = 0; i < items.size(); i++) {
            step(items.get(i), i, way);
        }
        way.remove(way.size() - 1);
    }

    /** The way to the mapping at a place; null where there is none. */
    @Nullable
    List<Object> to(Place place) {
        return ways.get(place);
    }

    /** Whether aliases or merges lead to it as well. */
    boolean areSeveral(Place place) {
        return several.contains(place);
    }
}
