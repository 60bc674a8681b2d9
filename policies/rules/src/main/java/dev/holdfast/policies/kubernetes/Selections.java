package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The objects of a kind that select pods, such as budgets, and which pods each selects. */
public final class Selections {
    private final PodIndex index;
    private final Function<Node, LabelSelector> selector;
    private final Map<KubernetesObject, List<PodGroup>> selected = new HashMap<>();
    private final Map<PodGroup, List<KubernetesObject>> selecting = new HashMap<>();

    /** Whether one of the objects is not known well enough yet to say what it selects. */
    private boolean unsure;

    Selections(List<KubernetesObject> objects, PodIndex index, Function<Node, LabelSelector> selector) {
        this.index = index;
        this.selector = selector;
        for (KubernetesObject object : objects) {
            try {
                List<PodGroup> found = index.find(object, selectorOf(object));
                selected.put(object, found);
                for (PodGroup group : found) {
                    selecting.computeIfAbsent(group, none -> new ArrayList<>()).add(object);
                }
            } catch (UnknownValue notYet) {
                unsure = true;
            }
        }
    }

    /** The selector of an object of the kind. */
    public LabelSelector selectorOf(KubernetesObject object) {
        return selector.apply(object.node().get("spec"));
    }

    /**
     * The pods that an object of the kind selects.
     *
     * @throws UnknownValue when that is not known yet
     */
    public List<PodGroup> podsOf(KubernetesObject object) {
        List<PodGroup> found = selected.get(object);
        return found == null ? index.find(object, selectorOf(object)) : found;
    }

    /** Pods of another namespace that it would select; null where there are none. */
    public @Nullable PodGroup podsElsewhere(KubernetesObject object) {
        return index.findElsewhere(object, selectorOf(object));
    }

    /**
     * The objects of the kind that select the pods of a workload.
     *
     * @throws UnknownValue when there is none, as far as is known yet
     */
    public List<KubernetesObject> selecting(Workload workload) {
        PodGroup group = index.of(workload);
        List<KubernetesObject> found = group == null ? List.of() : selecting.getOrDefault(group, List.of());
        if (group == null || (found.isEmpty() && unsure)) {
            UnknownNode.UNKNOWN.text();
        }
        return found;
    }
}
