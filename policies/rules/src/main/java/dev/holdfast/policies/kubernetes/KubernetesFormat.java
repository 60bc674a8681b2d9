package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;

/** Manifests of Kubernetes; a {@code List} is what is in it. */
public final class KubernetesFormat implements YamlFormat {
    @Override
    public String name() {
        return "Kubernetes";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return root.get("apiVersion").text() != null
                && root.get("kind").text() != null
                && (root.get("metadata").isMap() || root.get("items").isList());
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        if (root.get("kind").textOr("").endsWith("List") && root.get("items").isList()) {
            root.get("items").items().forEach(item -> read(file, item, files, into));
        } else if (root.isMap()) {
            into.add(KubernetesObject.class, new KubernetesObject(file.origin(), root));
        }
    }
}
