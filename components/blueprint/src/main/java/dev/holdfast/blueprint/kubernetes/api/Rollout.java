package dev.holdfast.blueprint.kubernetes.api;

/**
 * Pods of which any may be replaced by any other, as a {@link Deployment} has them, but whose versions run side by side in stages: the
 * controller Argo Rollouts runs them.
 *
 * @param metadata its name and labels
 * @param spec what shall run
 * @see <a href="https://argo-rollouts.readthedocs.io/en/stable/features/specification/">Rollout specification</a>
 */
public record Rollout(ObjectMeta metadata, RolloutSpec spec) implements KubernetesObject {
    /** The group and version of its API. */
    public static final String API = "argoproj.io/v1alpha1";

    /** Its kind. */
    public static final String KIND = "Rollout";

    @Override
    public String apiVersion() {
        return API;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.rollout(this);
    }
}
