package dev.holdfast.blueprint.kubernetes.api;

/**
 * Pods of which any may be replaced by any other.
 *
 * @param metadata its name and labels
 * @param spec what shall run
 */
public record Deployment(ObjectMeta metadata, DeploymentSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "apps/v1";
    }

    @Override
    public String kind() {
        return "Deployment";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.deployment(this);
    }
}
