package dev.holdfast.blueprint.kubernetes.api;

import java.util.Map;

/**
 * Configuration files.
 *
 * @param metadata its name and labels
 * @param data the texts by key
 */
public record ConfigMap(ObjectMeta metadata, Map<String, String> data) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "ConfigMap";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.configMap(this);
    }
}
