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

    /** The component of what CloudNativePG puts in front of a database. */
    static final String POOLER = "pooler";

    /** The component of what measures. */
    static final String MONITORING = "monitoring";

    /** The component of a database whose instances CloudNativePG runs. */
    static final String CLUSTER = "postgresql";

    /**
     * The labels that choose its pods: never more than these two, since a selector cannot be changed. Of what CloudNativePG makes they are the
     * operator's own, which it lets nobody replace; its jobs, which join an instance to the others, have those of instances.
     */
    Map<String, String> selectorLabels() {
        return switch (component) {
            case POOLER -> Map.of("cnpg.io/poolerName", instance);
            case CLUSTER -> inOrder("cnpg.io/cluster", instance, COMPONENT, DATABASE);
            default -> nameLabels();
        };
    }

    /** The labels that say what it is. */
    Map<String, String> nameLabels() {
        return inOrder(NAME, name, INSTANCE, instance);
    }

    private static Map<String, String> inOrder(String first, String one, String second, String other) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(first, one);
        labels.put(second, other);
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
