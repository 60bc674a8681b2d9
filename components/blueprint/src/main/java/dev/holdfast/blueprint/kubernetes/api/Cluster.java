package dev.holdfast.blueprint.kubernetes.api;

/**
 * A PostgreSQL database whose instances CloudNativePG runs.
 *
 * @param metadata its name and labels
 * @param spec the instances
 */
public record Cluster(ObjectMeta metadata, ClusterSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "postgresql.cnpg.io/v1";
    }

    @Override
    public String kind() {
        return "Cluster";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cluster(this);
    }
}
