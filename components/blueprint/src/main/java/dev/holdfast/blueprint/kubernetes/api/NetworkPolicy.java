package dev.holdfast.blueprint.kubernetes.api;

/**
 * Who may talk to pods, and to whom they may talk; all else is refused.
 *
 * @param metadata its name and labels
 * @param spec the rules
 */
public record NetworkPolicy(ObjectMeta metadata, NetworkPolicySpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "networking.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "NetworkPolicy";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.networkPolicy(this);
    }
}
