package dev.holdfast.policies.input;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is looked at in one check, by what it is. */
public final class Inputs {
    private final Map<Class<?>, List<Object>> all;
    private final Cluster cluster;

    private Inputs(Map<Class<?>, List<Object>> all) {
        this.all = all;
        this.cluster = Cluster.of(all(KubernetesObject.class));
    }

    /** What there is of a kind, in the order in which it was read. */
    public <T> List<T> all(Class<T> kind) {
        return typed(kind, all);
    }

    private static <T> List<T> typed(Class<T> kind, Map<Class<?>, List<Object>> all) {
        List<T> typed = new ArrayList<>();
        all.getOrDefault(kind, List.of()).forEach(each -> typed.add(kind.cast(each)));
        return typed;
    }

    /** All that findings and waivers can be at. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (List<Object> each : all.values()) {
            for (Object one : each) {
                if (one instanceof Subject subject) {
                    subjects.add(subject);
                }
            }
        }
        return subjects;
    }

    /** The objects of Kubernetes, together. */
    public Cluster cluster() {
        return cluster;
    }

    /** Collects what is looked at. */
    public static final class Collector {
        private final Map<Class<?>, List<Object>> all = new LinkedHashMap<>();

        /** Adds one. */
        public <T> Collector add(Class<T> kind, T one) {
            all.computeIfAbsent(kind, none -> new ArrayList<>()).add(one);
            return this;
        }

        /** Adds all that another has collected, behind one's own. */
        public Collector addAll(Collector other) {
            other.all.forEach((kind, more) ->
                    all.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(more));
            return this;
        }

        /** What was added of a kind. */
        public <T> List<T> all(Class<T> kind) {
            return typed(kind, all);
        }

        /** All that was added. It must not be added to afterwards. */
        public Inputs inputs() {
            return new Inputs(all);
        }
    }
}
