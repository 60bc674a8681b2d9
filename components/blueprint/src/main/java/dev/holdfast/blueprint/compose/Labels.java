package dev.holdfast.blueprint.compose;

import dev.holdfast.blueprint.Blueprint;
import java.util.LinkedHashMap;
import java.util.Map;

/** The labels of a container: those of the topology, then what it belongs to. */
final class Labels {
    private Labels() {}

    static Map<String, String> of(Blueprint blueprint, String name, String component) {
        Map<String, String> labels = new LinkedHashMap<>(blueprint.labels());
        labels.put("holdfast.dev/system", blueprint.name());
        labels.put("holdfast.dev/environment", blueprint.environment());
        labels.put("holdfast.dev/region", blueprint.primaryRegion().name());
        labels.put("holdfast.dev/name", name);
        labels.put("holdfast.dev/component", component);
        return labels;
    }
}
