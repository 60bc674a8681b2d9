package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.LabelSelector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what the pods of a workload are known.
 *
 * @param name what it is called in the topology
 * @param instance the name of the workload
 * @param component what kind of thing it is
 */
record Identity(String name, String instance, String component) {
    static final String NAME = "app.kubernetes.io/name";
    static final String INSTANCE = "app.kubernetes.io/instance";

    static final String COMPONENT = "app.kubernetes.io/component";

    /** The component of load balancers. */
    static final String LOAD_BALANCER = "load-balancer";

    /** The component of databases. */
    static final String DATABASE = "database";

    /** The labels that choose its pods: never more than these two, since a selector cannot be changed. */
    Map<String, String> selectorLabels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(NAME, name);
        labels.put(INSTANCE, instance);
        return labels;
    }

    LabelSelector selector() {
        return new LabelSelector(selectorLabels());
    }

    // Written out for the sake of a cold start, see TopologyPath.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity that
                && name.equals(that.name)
                && instance.equals(that.instance)
                && component.equals(that.component);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + instance.hashCode()) + component.hashCode();
    }
}
