package dev.holdfast.blueprint.kubernetes.api;

/**
 * A namespace of its own, in which pods have to keep to a Pod Security Standard.
 *
 * @param metadata its name and labels
 */
public record Namespace(ObjectMeta metadata) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "Namespace";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.namespace(this);
    }
}
