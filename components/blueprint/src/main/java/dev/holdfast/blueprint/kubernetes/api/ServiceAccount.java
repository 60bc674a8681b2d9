package dev.holdfast.blueprint.kubernetes.api;

/**
 * The identity of one workload.
 *
 * @param metadata its name and labels
 * @param automountServiceAccountToken whether pods are given a token of the API server
 */
public record ServiceAccount(ObjectMeta metadata, boolean automountServiceAccountToken) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "ServiceAccount";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.serviceAccount(this);
    }
}
