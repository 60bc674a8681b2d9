package dev.holdfast.blueprint.kubernetes.api;

/**
 * Lets the number of pods follow the load.
 *
 * @param metadata its name and labels
 * @param spec between which bounds, by which metrics
 */
public record HorizontalPodAutoscaler(ObjectMeta metadata, HorizontalPodAutoscalerSpec spec)
        implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "autoscaling/v2";
    }

    @Override
    public String kind() {
        return "HorizontalPodAutoscaler";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.horizontalPodAutoscaler(this);
    }
}
