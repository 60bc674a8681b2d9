package dev.holdfast.blueprint.kubernetes.api;

/**
 * A job that runs once. What it runs never changes: something else is another job, of another name.
 *
 * @param metadata its name and labels
 * @param spec what runs
 */
public record Job(ObjectMeta metadata, JobSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "batch/v1";
    }

    @Override
    public String kind() {
        return "Job";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.job(this);
    }
}
