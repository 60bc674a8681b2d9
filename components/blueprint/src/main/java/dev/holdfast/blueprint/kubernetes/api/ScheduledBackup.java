package dev.holdfast.blueprint.kubernetes.api;

/**
 * When a {@link Cluster} is copied.
 *
 * @param metadata its name and labels
 * @param spec what is copied when
 */
public record ScheduledBackup(ObjectMeta metadata, ScheduledBackupSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "postgresql.cnpg.io/v1";
    }

    @Override
    public String kind() {
        return "ScheduledBackup";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scheduledBackup(this);
    }
}
