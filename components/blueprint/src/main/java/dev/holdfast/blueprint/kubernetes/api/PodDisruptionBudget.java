package dev.holdfast.blueprint.kubernetes.api;

/**
 * How many pods planned work may take away at once.
 *
 * @param metadata its name and labels
 * @param spec the budget
 */
public record PodDisruptionBudget(ObjectMeta metadata, PodDisruptionBudgetSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "policy/v1";
    }

    @Override
    public String kind() {
        return "PodDisruptionBudget";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.podDisruptionBudget(this);
    }
}
