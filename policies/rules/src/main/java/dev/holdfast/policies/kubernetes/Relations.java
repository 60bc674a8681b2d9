package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policies.tree.UnknownValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which objects belong together: by selector, by name, by being scaled. Namespaces never mix, nor do {@link Systems}. */
public final class Relations {
    private final Systems systems;
    private final PodIndex pods;
    private final Map<String, List<KubernetesObject>> byName = new HashMap<>();
    private final List<Autoscaler> autoscalers = new ArrayList<>();
    private final Map<KubernetesObject, Autoscaler> scaling = new HashMap<>();
    private final Map<KubernetesObject, Workload> workloads = new HashMap<>();

    /** The names of custom resources, each behind its namespace. */
    private final Set<String> custom = new HashSet<>();

    /** For each namespace, the labels of its custom resources. */
    private final Map<String, List<Node>> customLabels = new HashMap<>();

    private final Selections services;
    private final Selections budgets;
    private final Selections policies;
    private final Selections ciliumPolicies;

    /** Whether an autoscaler's target is not known yet. */
    private boolean unsure;

    Relations(Cluster cluster) {
        this.systems = new Systems(cluster.objects());
        this.pods = new PodIndex(cluster.workloads(), systems);
        for (KubernetesObject object : cluster.objects()) {
            byName.computeIfAbsent(key(object.kind(), object.namespace(), object.name()), none -> new ArrayList<>(1))
                    .add(object);
            if (ClusterApi.isCustom(object.apiVersion())) {
                custom.add(object.namespace() + "/" + object.name());
                customLabels
                        .computeIfAbsent(object.namespace(), none -> new ArrayList<>())
                        .add(object.labels());
            }
        }
        cluster.workloads().forEach(workload -> workloads.put(workload.object(), workload));
        cluster.ofKind("HorizontalPodAutoscaler").forEach(this::add);
        cluster.ofKind("ScaledObject").forEach(this::add);
        this.services =
                new Selections(cluster.ofKind("Service"), pods, spec -> LabelSelector.ofLabels(spec.get("selector")));
        this.budgets = new Selections(
                cluster.ofKind("PodDisruptionBudget"), pods, spec -> LabelSelector.of(spec.get("selector")));
        this.policies = new Selections(
                cluster.ofKind("NetworkPolicy"), pods, spec -> LabelSelector.of(spec.get("podSelector")));
        this.ciliumPolicies = new Selections(
                cluster.ofKind("CiliumNetworkPolicy"),
                pods,
                spec -> LabelSelector.ofEndpoints(spec.get("endpointSelector")));
    }

    private void add(KubernetesObject object) {
        Autoscaler autoscaler = new Autoscaler(object);
        autoscalers.add(autoscaler);
        try {
            String target = key(autoscaler.targetKind(), object.namespace(), autoscaler.targetName());
            for (KubernetesObject scaled : byName.getOrDefault(target, List.of())) {
                if (systems.together(scaled, object)) {
                    scaling.putIfAbsent(scaled, autoscaler);
                }
            }
        } catch (UnknownValue notYet) {
            unsure = true;
        }
    }

    private static String key(String kind, String namespace, String name) {
        return kind + " " + namespace + "/" + name;
    }

    /** The Services, and the pods they select. */
    public Selections services() {
        return services;
    }

    /** The budgets for disruptions, and the pods they select. */
    public Selections budgets() {
        return budgets;
    }

    /** The network policies, and the pods they select. */
    public Selections policies() {
        return policies;
    }

    /** The network policies of Cilium, and the pods they select. */
    public Selections ciliumPolicies() {
        return ciliumPolicies;
    }

    /** The pods of an object's namespace that a selector takes. */
    public List<PodGroup> pods(KubernetesObject by, LabelSelector selector) {
        return pods.find(by, selector);
    }

    /** The object of this kind and name in the namespace of another; null where there is none. */
    public @Nullable KubernetesObject find(KubernetesObject from, String kind, String name) {
        return find(from, kind, from.namespace(), name);
    }

    /** The object of this kind, namespace and name that belongs to another; null where there is none. */
    public @Nullable KubernetesObject find(KubernetesObject from, String kind, String namespace, String name) {
        for (KubernetesObject object : byName.getOrDefault(key(kind, namespace, name), List.of())) {
            if (systems.together(from, object)) {
                return object;
            }
        }
        return null;
    }

    /** The view of an object that has pods; null where it has none. */
    public @Nullable Workload workload(KubernetesObject object) {
        return workloads.get(object);
    }

    /**
     * Whether the pods that a selector means may be ones that an operator makes, which are in no file: one of its values is the name of a
     * custom resource of the namespace.
     */
    public boolean mayBeMadeByOperator(KubernetesObject by, LabelSelector selector) {
        for (LabelSelector.Requirement requirement : selector.requirements()) {
            for (String value : requirement.values()) {
                if (custom.contains(by.namespace() + "/" + value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a custom resource of the namespace has the labels that a selector asks for. Many an operator hands its labels down to the pods,
     * such as that of Prometheus; other custom resources have them as well, so that this tells less than {@link #mayBeMadeByOperator}.
     */
    public boolean isLabelOfCustomResource(KubernetesObject by, LabelSelector selector) {
        for (Node labels : customLabels.getOrDefault(by.namespace(), List.of())) {
            if (selector.matches(labels)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two objects can be of one system, and not of two environments or regions that one check sees at once. */
    public boolean together(KubernetesObject one, KubernetesObject other) {
        return systems.together(one, other);
    }

    /** All autoscalers. */
    public List<Autoscaler> autoscalers() {
        return autoscalers;
    }

    /**
     * What scales a workload; null where nothing does.
     *
     * @throws UnknownValue when nothing does, as far as is known yet
     */
    public @Nullable Autoscaler autoscaler(Workload workload) {
        Autoscaler autoscaler = scaling.get(workload.object());
        if (autoscaler == null && unsure) {
            UnknownNode.UNKNOWN.text();
        }
        return autoscaler;
    }

    /** The fewest pods that a workload is meant to have: what its autoscaler keeps, or its replicas, by default 1. */
    public long fewest(Workload workload) {
        Autoscaler autoscaler = autoscaler(workload);
        return autoscaler == null ? written(workload) : autoscaler.minimum();
    }

    /** The most pods that a workload can have. */
    public long most(Workload workload) {
        Autoscaler autoscaler = autoscaler(workload);
        return autoscaler == null ? written(workload) : autoscaler.maximum();
    }

    private static long written(Workload workload) {
        Long replicas = workload.replicas();
        return replicas == null ? 1 : replicas;
    }
}
