package dev.holdfast.kubernetes.register;

import com.pulumi.core.Output;
import com.pulumi.resources.Resource;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.kubernetes.deferred.DeferredValues;
import dev.holdfast.kubernetes.object.ObjectTrees;
import dev.holdfast.kubernetes.object.SecretTrees;
import dev.holdfast.templates.kubernetes.ObjectPatches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of one component, ready to be registered: patched, with the values in place of their tokens, and with the claims that they
 * bring. All that can be wrong with them is found when they are built, before anything is registered.
 */
public final class LoweredObjects {
    private final List<PlannedObject> objects;
    private final List<Resource> home;
    private final List<Resource> ground;

    private LoweredObjects(List<PlannedObject> objects, List<Resource> home, List<Resource> ground) {
        this.objects = List.copyOf(objects);
        this.home = home;
        this.ground = ground;
    }

    /**
     * Begins with what was lowered.
     *
     * @param base the name of the workload, which the names of children do not repeat, such as {@code shop-web}; empty for none
     * @param objects the objects, in any order
     */
    public static Builder of(String base, List<KubernetesObject> objects) {
        return new Builder(base, objects);
    }

    List<PlannedObject> objects() {
        return objects;
    }

    /** What all of them are registered after. */
    List<Resource> home() {
        return home;
    }

    /** What workloads are registered after besides. */
    List<Resource> ground() {
        return ground;
    }

    /** Whether data is lost with one of them. */
    public boolean holdData() {
        return objects.stream().anyMatch(PlannedObject::holdsData);
    }

    /**
     * The same, registered after others. Only workloads wait for what they read: a claim that waited for a secret would keep it from being
     * destroyed, since the claim is protected.
     *
     * @param first what all come after, such as the namespace
     * @param read what workloads read, such as secrets
     */
    public LoweredObjects after(List<? extends Resource> first, List<? extends Resource> read) {
        return new LoweredObjects(objects, List.copyOf(first), List.copyOf(read));
    }

    /** Says what else there is to know of the objects. */
    public static final class Builder {
        private final String base;
        private final List<KubernetesObject> lowered;
        private final Map<String, Map<String, Object>> secrets = new LinkedHashMap<>();
        private List<ObjectPatches> patches = List.of();
        private String region = "";
        private boolean holdingData;
        private DeferredValues deferred = new DeferredValues("");

        private Builder(String base, List<KubernetesObject> lowered) {
            this.base = base;
            this.lowered = List.copyOf(lowered);
        }

        /**
         * Merges patches in. Whoever made them asks whether all have matched, when all components are built.
         *
         * @param changes the patches, one list after the other
         * @param here the region of the objects
         */
        public Builder patched(List<ObjectPatches> changes, String here) {
            this.patches = List.copyOf(changes);
            this.region = here;
            return this;
        }

        /** Says that volumes lie in the namespace, so that it is protected. */
        public Builder holdingData() {
            this.holdingData = true;
            return this;
        }

        /** Puts values in place of their tokens. */
        public Builder deferred(DeferredValues values) {
            this.deferred = values;
            return this;
        }

        /**
         * Adds a Secret.
         *
         * @param name its name
         * @param namespace its namespace
         * @param labels its labels
         * @param values its values by key, which are kept secret
         */
        public Builder secret(
                String name, String namespace, Map<String, String> labels, Map<String, Output<String>> values) {
            Map<String, Output<String>> kept = new LinkedHashMap<>();
            values.forEach((key, value) -> kept.put(key, value.asSecret()));
            secrets.put(name, SecretTrees.of(name, namespace, labels, kept));
            return this;
        }

        /**
         * Makes them.
         *
         * @throws IllegalArgumentException if a patch makes something of an object that none is, or a name is not known before deployment
         */
        public LoweredObjects build() {
            List<Map<String, Object>> trees = new ArrayList<>(secrets.values());
            lowered.forEach(object -> trees.add(ObjectTrees.of(object)));
            trees.replaceAll(this::patched);
            return new LoweredObjects(
                    new ObjectPlan(base, deferred, trees, holdingData).objects(), List.of(), List.of());
        }

        private Map<String, Object> patched(Map<String, Object> tree) {
            String kind = String.valueOf(tree.get("kind"));
            String name = String.valueOf(ObjectPlan.NAME.in(tree));
            Map<String, Object> patched = tree;
            for (ObjectPatches each : patches) {
                patched = each.apply(patched, kind, name, region);
            }
            return patched;
        }
    }
}
