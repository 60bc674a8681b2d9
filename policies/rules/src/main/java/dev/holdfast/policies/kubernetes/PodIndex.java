package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds pods by their labels without looking at each. */
final class PodIndex {
    private final Systems systems;
    private final Map<String, List<PodGroup>> byNamespace = new HashMap<>();
    private final Map<String, List<PodGroup>> byLabel = new HashMap<>();
    private final Map<String, List<PodGroup>> anywhere = new HashMap<>();
    private final Map<KubernetesObject, PodGroup> groups = new HashMap<>();

    /** The namespaces with pods whose labels are not known yet. */
    private final Set<String> unsure = new HashSet<>();

    PodIndex(List<Workload> workloads, Systems systems) {
        this.systems = systems;
        Map<String, PodGroup> known = new HashMap<>();
        for (Workload workload : workloads) {
            try {
                add(workload, known);
            } catch (UnknownValue notYet) {
                unsure.add(workload.object().namespace());
            }
        }
    }

    private void add(Workload workload, Map<String, PodGroup> known) {
        KubernetesObject object = workload.object();
        String namespace = object.namespace();
        StringBuilder key = new StringBuilder(namespace)
                .append('\n')
                .append(Systems.folder(object))
                .append('\n')
                .append(Systems.labelled(object));
        List<String> labels = new ArrayList<>();
        for (Entry label : workload.podLabels().entries()) {
            String one = label.key() + "=" + label.value().textOr("");
            key.append('\n').append(one);
            labels.add(one);
        }
        PodGroup group = known.get(key.toString());
        if (group == null) {
            group = new PodGroup();
            known.put(key.toString(), group);
            byNamespace.computeIfAbsent(namespace, none -> new ArrayList<>()).add(group);
            for (String label : labels) {
                byLabel.computeIfAbsent(namespace + "\n" + label, none -> new ArrayList<>())
                        .add(group);
                anywhere.computeIfAbsent(label, none -> new ArrayList<>()).add(group);
            }
        }
        group.add(workload);
        groups.put(object, group);
    }

    /** The group of a workload; null where its labels are not known yet. */
    @Nullable
    PodGroup of(Workload workload) {
        return groups.get(workload.object());
    }

    /**
     * The pods of an object's namespace that a selector takes.
     *
     * @throws UnknownValue when none is found, and one may be among those whose labels are not known yet
     */
    List<PodGroup> find(KubernetesObject by, LabelSelector selector) {
        List<PodGroup> found = find(by, by.namespace(), selector);
        if (found.isEmpty() && unsure.contains(by.namespace())) {
            UnknownNode.UNKNOWN.text();
        }
        return found;
    }

    /** Pods of another namespace that a selector takes; null where there are none, or it asks for no label's value. */
    @Nullable
    PodGroup findElsewhere(KubernetesObject by, LabelSelector selector) {
        for (LabelSelector.Requirement requirement : selector.requirements()) {
            if (requirement.isOneValue()) {
                for (PodGroup group : anywhere.getOrDefault(requirement.label(), List.of())) {
                    if (!group.first().object().namespace().equals(by.namespace())
                            && group.mayBeTakenBy(selector)
                            && systems.together(by, group.first().object())) {
                        return group;
                    }
                }
                return null;
            }
        }
        return null;
    }

    private List<PodGroup> find(KubernetesObject by, String namespace, LabelSelector selector) {
        if (selector.isNothing()) {
            return List.of();
        }
        List<PodGroup> found = new ArrayList<>();
        for (PodGroup group : candidates(namespace, selector)) {
            if (group.mayBeTakenBy(selector)
                    && systems.together(by, group.first().object())) {
                found.add(group);
            }
        }
        return found;
    }

    private List<PodGroup> candidates(String namespace, LabelSelector selector) {
        List<PodGroup> fewest = byNamespace.getOrDefault(namespace, List.of());
        for (LabelSelector.Requirement requirement : selector.requirements()) {
            if (requirement.isOneValue()) {
                List<PodGroup> having = byLabel.getOrDefault(namespace + "\n" + requirement.label(), List.of());
                fewest = having.size() < fewest.size() ? having : fewest;
            }
        }
        return fewest;
    }
}
