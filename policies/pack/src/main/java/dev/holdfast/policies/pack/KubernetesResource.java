package dev.holdfast.policies.pack;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.tree.ScalarNode;
import dev.holdfast.policies.tree.UnknownNode;
import dev.holdfast.policy.Resource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources of Pulumi's Kubernetes provider as the objects that they become. */
final class KubernetesResource {
    private static final String PREFIX = "kubernetes:";

    /** What a namespace is called that is known only after the deployment: it is one, and it is not the default. */
    private static final String LATER = "known-after-deployment";

    private KubernetesResource() {}

    /** Whether a type is one object: not a chart or a folder, nor a patch, which is only a part of one. */
    static boolean isType(String type) {
        return type.startsWith(PREFIX)
                && !type.endsWith("Patch")
                && !type.startsWith("kubernetes:helm.sh/")
                && !type.startsWith("kubernetes:kustomize:")
                && !type.startsWith("kubernetes:yaml:");
    }

    /** The object; null where the resource is none. */
    static @Nullable KubernetesObject of(Resource resource) {
        if (!isType(resource.type())) {
            return null;
        }
        Node tree = named(PropertyTree.of(resource.properties()), resource.name());
        boolean typed = tree.get("apiVersion") instanceof ScalarNode && tree.get("kind") instanceof ScalarNode;
        return typed ? new KubernetesObject(Origin.resource(resource.urn()), tree) : null;
    }

    /** An object has a name, and others find it by it, even where Pulumi makes it up at deployment. */
    private static MapNode named(MapNode object, String name) {
        if (!(object.get("metadata") instanceof MapNode metadata)) {
            return object;
        }
        MapNode known = metadata;
        if (known.get("name") instanceof UnknownNode) {
            known = with(known, "name", name);
        }
        if (known.get("namespace") instanceof UnknownNode) {
            known = with(known, "namespace", LATER);
        }
        return known == metadata ? object : with(object, "metadata", known);
    }

    private static MapNode with(MapNode map, String key, String text) {
        return with(map, key, ScalarNode.quoted(text, 0, 0));
    }

    private static MapNode with(MapNode map, String key, Node value) {
        List<Entry> entries = new ArrayList<>();
        map.entries().forEach(entry -> entries.add(entry.key().equals(key) ? new Entry(key, 0, 0, value) : entry));
        return new MapNode(entries, 0, 0);
    }
}
