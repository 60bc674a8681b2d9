package dev.holdfast.blueprint.kubernetes.api;

/**
 * A stable name and address for pods.
 *
 * @param metadata its name and labels
 * @param spec what it leads to
 */
public record Service(ObjectMeta metadata, ServiceSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "Service";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.service(this);
    }
}
