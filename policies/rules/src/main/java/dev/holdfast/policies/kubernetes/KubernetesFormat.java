package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.BadDocument;
import dev.holdfast.policies.input.FilePart;
import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.NotWhole;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.TextFormat;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Manifests of Kubernetes; a {@code List} is what is in it. Files within ConfigMaps are read too. */
public final class KubernetesFormat implements YamlFormat {
    private final List<TextFormat> embedded;

    /** Reads manifests only. */
    public KubernetesFormat() {
        this(List.of());
    }

    /** Reads manifests, and files of these kinds within their ConfigMaps. */
    public KubernetesFormat(List<TextFormat> embedded) {
        this.embedded = List.copyOf(embedded);
    }

    @Override
    public String name() {
        return "Kubernetes";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        if (!ClusterApi.serves(root.get("apiVersion").textOr(""))) {
            return false;
        }
        return root.get("apiVersion").text() != null
                && root.get("kind").text() != null
                && (root.get("metadata").isMap()
                        || root.get("spec").isMap()
                        || root.get("items").isList());
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        if (root.get("kind").textOr("").endsWith("List") && root.get("items").isList()) {
            root.get("items").items().forEach(item -> read(file, item, files, into));
        } else if (root.isMap()) {
            KubernetesObject object = new KubernetesObject(file.origin(), root);
            if (object.name().contains("{{") || object.name().contains("${")) {
                throw new NotWhole("a template: its objects have no names yet; check what is made of it");
            }
            into.add(KubernetesObject.class, object);
            if (object.kind().equals("ConfigMap")) {
                root.get("data").entries().forEach(entry -> embedded(object, entry, into));
            }
        }
    }

    private void embedded(KubernetesObject holder, Entry entry, Inputs.Collector into) {
        String text = entry.value().text();
        if (text == null) {
            return;
        }
        SourceFile file = new SourceFile(holder.origin(), text, FilePart.of(holder, entry));
        for (TextFormat format : embedded) {
            if (format.takes(file)) {
                try {
                    // What such a file includes stands in the container, not beside the manifest.
                    format.read(file, (from, path) -> null, into);
                } catch (BadDocument fault) {
                    // A program in the container may fill a template in.
                    if (!text.contains("{{")) {
                        throw fault;
                    }
                }
                return;
            }
        }
    }
}
