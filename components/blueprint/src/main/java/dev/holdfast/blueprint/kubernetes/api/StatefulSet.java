package dev.holdfast.blueprint.kubernetes.api;

/**
 * Pods with stable names, each with its own volumes.
 *
 * @param metadata its name and labels
 * @param spec what shall run
 */
public record StatefulSet(ObjectMeta metadata, StatefulSetSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "apps/v1";
    }

    @Override
    public String kind() {
        return "StatefulSet";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.statefulSet(this);
    }
}
