package dev.holdfast.policies.kubernetes;

import dev.holdfast.policies.rule.Origin;
import dev.holdfast.policies.tree.Node;
import dev.holdfast.policies.yaml.YamlDocuments;
import java.util.ArrayList;
import java.util.List;

/** Objects for tests, as short as they can be written. */
final class Objects {
    private final List<KubernetesObject> all = new ArrayList<>();

    /** Adds an object from what is written of it in YAML. */
    KubernetesObject add(String file, String yaml) {
        KubernetesObject object = new KubernetesObject(Origin.file(file), yaml(yaml));
        all.add(object);
        return object;
    }

    /** Adds a Deployment whose pods have one label. */
    KubernetesObject deployment(String file, String namespace, String name, String app, String labels) {
        return add(
                file,
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: " + name + ", namespace: " + namespace
                        + ", labels: {" + labels + "}}, spec: {replicas: 3, template: {metadata: {labels: {app: " + app
                        + "}}}}}");
    }

    /** Adds a Service that selects pods by one label. */
    KubernetesObject service(String file, String namespace, String app, String labels) {
        return add(
                file,
                "{apiVersion: v1, kind: Service, metadata: {name: " + app + ", namespace: " + namespace + ", labels: {"
                        + labels + "}}, spec: {selector: {app: " + app + "}}}");
    }

    Cluster cluster() {
        return Cluster.of(all);
    }

    static Node yaml(String text) {
        return YamlDocuments.read(text).roots().get(0);
    }
}
