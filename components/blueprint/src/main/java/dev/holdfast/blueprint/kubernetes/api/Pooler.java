package dev.holdfast.blueprint.kubernetes.api;

/**
 * PgBouncer in front of a {@link Cluster}.
 *
 * @param metadata its name and labels
 * @param spec its instances and what they let in
 */
public record Pooler(ObjectMeta metadata, PoolerSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "postgresql.cnpg.io/v1";
    }

    @Override
    public String kind() {
        return "Pooler";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pooler(this);
    }
}
