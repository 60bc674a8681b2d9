package dev.holdfast.kubernetes.object;

import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import java.util.LinkedHashMap;
import java.util.Map;

/** Choices by label. */
final class SelectorTrees {
    private SelectorTrees() {}

    static Map<String, Object> of(LabelSelector selector) {
        return of(selector.matchLabels());
    }

    /** Without labels it chooses all, and says nothing. */
    static Map<String, Object> of(Map<String, String> matchLabels) {
        if (matchLabels.isEmpty()) {
            return Map.of();
        }
        return new Fields()
                .with("matchLabels", new LinkedHashMap<>(matchLabels))
                .done();
    }
}
