package dev.holdfast.blueprint.kubernetes.api;

/**
 * The bucket that copies of a {@link Cluster} and its log go to.
 *
 * @param metadata its name and labels
 * @param spec where it is, and how it is written to
 */
public record ObjectStore(ObjectMeta metadata, ObjectStoreSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "barmancloud.cnpg.io/v1";
    }

    @Override
    public String kind() {
        return "ObjectStore";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.objectStore(this);
    }
}
