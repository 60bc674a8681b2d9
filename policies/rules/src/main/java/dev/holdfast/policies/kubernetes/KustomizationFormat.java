package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.tree.Node;

/** The list of files of a folder: known, and nothing in it to judge but what it generates. */
public final class KustomizationFormat implements YamlFormat {
    @Override
    public String name() {
        return "Kustomize";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return root.get("apiVersion").textOr("").startsWith("kustomize.config.k8s.io/")
                || file.name().startsWith("kustomization.");
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        // The files that it lists are looked at by themselves, but for patches.
        into.add(Kustomization.class, Kustomization.of(file.origin().name(), root));
        add("ConfigMap", root.get("configMapGenerator"), into);
        add("Secret", root.get("secretGenerator"), into);
    }

    private static void add(String kind, Node generators, Inputs.Collector into) {
        for (Node generator : generators.items()) {
            into.add(
                    GeneratedName.class,
                    new GeneratedName(kind, generator.get("name").textOr("")));
        }
    }
}
