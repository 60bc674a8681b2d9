package dev.holdfast.blueprint.kubernetes.api;

/**
 * A job that runs at certain times.
 *
 * @param metadata its name and labels
 * @param spec what runs when
 */
public record CronJob(ObjectMeta metadata, CronJobSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "batch/v1";
    }

    @Override
    public String kind() {
        return "CronJob";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cronJob(this);
    }
}
