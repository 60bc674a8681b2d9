package dev.holdfast.kubernetes.provider;

import java.util.List;
import java.util.Map;

/**
 * The inputs of an object that no program has written: what {@code pulumi import} reads. Source: {@code Read} in
 * {@code provider/pkg/provider/provider.go} with {@code readFromCluster}; without the package's schema, which no registry of
 * this build has, everything but the status counts as an input.
 */
final class Import {

    private Import() {}

    static Map<String, Object> inputs(Map<String, Object> live) {
        Map<String, Object> inputs = ObjectTree.copy(live);
        inputs.remove("status");
        List.of("creationTimestamp", "generation", "managedFields", "resourceVersion", "uid")
                .forEach(field -> ObjectTree.remove(inputs, "metadata", field));
        ObjectTree.remove(inputs, "metadata", "annotations", "deployment.kubernetes.io/revision");
        ObjectTree.remove(inputs, "metadata", "annotations", "kubectl.kubernetes.io/last-applied-configuration");
        return inputs;
    }
}
