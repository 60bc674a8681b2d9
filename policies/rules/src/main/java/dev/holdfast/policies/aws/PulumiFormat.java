package dev.holdfast.policies.aws;

import dev.holdfast.policies.input.Files;
import dev.holdfast.policies.input.Inputs;
import dev.holdfast.policies.input.SourceFile;
import dev.holdfast.policies.input.YamlFormat;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.pulumi.PulumiResource;
import dev.holdfast.policies.tree.Entry;
import dev.holdfast.policies.tree.MapNode;
import dev.holdfast.policies.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that {@code pulumi stack export} and {@code pulumi preview --json} write: resources of Kubernetes, of AWS, and others. */
public final class PulumiFormat implements YamlFormat {
    @Override
    public String name() {
        return "Pulumi";
    }

    @Override
    public boolean takes(SourceFile file, Node root) {
        return root.at("deployment", "resources").isList()
                || (root.get("steps").isList() && root.get("config").isMap());
    }

    @Override
    public void read(SourceFile file, Node root, Files files, Inputs.Collector into) {
        root.at("deployment", "resources").items().forEach(resource -> add(file, resource, into));
        for (Node step : root.get("steps").items()) {
            // What a step deletes is no longer judged.
            Node state = step.get("newState");
            if (state.isMap()) {
                add(file, state, into);
            }
        }
    }

    private static void add(SourceFile file, Node resource, Inputs.Collector into) {
        String type = resource.get("type").textOr("");
        Node inputs = PulumiValues.plain(resource.get("inputs"));
        if (type.startsWith(PulumiResource.KUBERNETES) && !type.endsWith("Patch")) {
            boolean object =
                    inputs.get("apiVersion").isPresent() && inputs.get("kind").isPresent();
            if (object && inputs.get("metadata").isMap()) {
                into.add(KubernetesObject.class, new KubernetesObject(file.origin(), inputs));
            }
            return;
        }
        String urn = resource.get("urn").textOr("");
        String name = urn.substring(urn.lastIndexOf(':') + 1);
        Node all = filled(inputs, PulumiValues.plain(resource.get("outputs")), resource);
        if (type.startsWith(AwsResource.PREFIX)) {
            into.add(
                    AwsResource.class,
                    new AwsResource(
                            file.origin(),
                            type,
                            urn,
                            name,
                            all,
                            dependencies(resource.get("propertyDependencies")),
                            texts(resource.get("ignoreChanges"))));
        } else if (PulumiResource.isType(type)) {
            into.add(PulumiResource.class, new PulumiResource(file.origin(), type, urn, name, all));
        }
    }

    /** What the program says, and what the provider has added to it. */
    private static Node filled(Node inputs, Node outputs, Node resource) {
        List<Entry> all = new ArrayList<>(inputs.entries());
        outputs.entries().stream()
                .filter(entry -> inputs.get(entry.key()).isAbsent())
                .forEach(entry -> {
                    all.removeIf(other -> other.key().equals(entry.key()));
                    all.add(entry);
                });
        return new MapNode(all, resource.line(), resource.column());
    }

    private static Map<String, List<String>> dependencies(Node written) {
        Map<String, List<String>> dependencies = new HashMap<>();
        for (Entry entry : written.entries()) {
            dependencies.put(entry.key(), texts(entry.value()));
        }
        return dependencies;
    }

    private static List<String> texts(Node list) {
        List<String> texts = new ArrayList<>();
        list.items().forEach(item -> texts.add(item.textOr("")));
        return texts;
    }
}
