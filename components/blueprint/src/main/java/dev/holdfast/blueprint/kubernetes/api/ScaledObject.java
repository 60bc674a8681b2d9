package dev.holdfast.blueprint.kubernetes.api;

/**
 * Lets KEDA make the number of pods follow the load and the clock. It makes a {@link HorizontalPodAutoscaler} out of it.
 *
 * @param metadata its name and labels
 * @param spec between which bounds, by what
 * @see <a href="https://keda.sh/docs/latest/reference/scaledobject-spec/">ScaledObject specification</a>
 */
public record ScaledObject(ObjectMeta metadata, ScaledObjectSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "keda.sh/v1alpha1";
    }

    @Override
    public String kind() {
        return "ScaledObject";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scaledObject(this);
    }
}
