package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.kubernetes.schema.SchemaWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All objects of Kubernetes of one check together, so that one can be looked for from another. */
public final class Cluster {
    private final List<KubernetesObject> objects;
    private final Map<String, List<KubernetesObject>> byKind;
    private final Map<String, KubernetesObject> byName;
    private final Map<String, KubernetesObject> anywhere;
    private final List<Workload> workloads;
    private @Nullable Relations relations;
    private @Nullable List<KubernetesObject> misfits;

    private Cluster(List<KubernetesObject> objects) {
        this.objects = List.copyOf(objects);
        this.byKind = new HashMap<>();
        this.byName = new HashMap<>();
        this.anywhere = new HashMap<>();
        this.workloads = new ArrayList<>();
        for (KubernetesObject object : objects) {
            byKind.computeIfAbsent(object.kind(), none -> new ArrayList<>()).add(object);
            byName.putIfAbsent(key(object.kind(), object.namespace(), object.name()), object);
            anywhere.putIfAbsent(key(object.kind(), "", object.name()), object);
            Workload workload = Workload.of(object);
            if (workload != null) {
                workloads.add(workload);
            }
        }
    }

    /** Puts objects together. */
    public static Cluster of(List<KubernetesObject> objects) {
        return new Cluster(objects);
    }

    private static String key(String kind, String namespace, String name) {
        return kind + " " + namespace + "/" + name;
    }

    /** All objects, in the order in which they were read. */
    public List<KubernetesObject> objects() {
        return objects;
    }

    /** The objects of a kind. */
    public List<KubernetesObject> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The objects of a kind in one version of its API. */
    public List<KubernetesObject> ofKind(String apiVersion, String kind) {
        List<KubernetesObject> found = new ArrayList<>();
        for (KubernetesObject object : ofKind(ClusterApi.kind(apiVersion, kind))) {
            if (object.apiVersion().equals(apiVersion)) {
                found.add(object);
            }
        }
        return found;
    }

    /** The object of this kind and name in a namespace; null where there is none. */
    public @Nullable KubernetesObject find(String kind, String namespace, String name) {
        return byName.get(key(kind, namespace, name));
    }

    /**
     * The object that a name refers to from a namespace; null where there is none. Where one of the two does not say its namespace, it is
     * taken to be in the other's: who applies both chooses it.
     */
    public @Nullable KubernetesObject refer(String kind, String namespace, String name) {
        if (namespace.isEmpty()) {
            return anywhere.get(key(kind, "", name));
        }
        KubernetesObject there = find(kind, namespace, name);
        return there != null ? there : find(kind, "", name);
    }

    /** The objects that have pods. */
    public List<Workload> workloads() {
        return workloads;
    }

    /** Which objects belong together; found out when it is first asked for. */
    public synchronized Relations relations() {
        if (relations == null) {
            relations = new Relations(this);
        }
        return relations;
    }

    /**
     * The objects that hold something which their kind has not, or lack what it has to have. Most fit, so that the rules on this need
     * not go through all of them, each by itself. Found out when it is first asked for.
     */
    public synchronized List<KubernetesObject> misfits() {
        if (misfits == null) {
            misfits = objects.stream()
                    .filter(object -> !SchemaWalk.fits(object.apiVersion(), object.kind(), object.node()))
                    .toList();
        }
        return misfits;
    }
}
