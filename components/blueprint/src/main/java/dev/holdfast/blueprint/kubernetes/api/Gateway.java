package dev.holdfast.blueprint.kubernetes.api;

/**
 * Where an implementation of the Gateway API listens.
 *
 * @param metadata its name and labels
 * @param spec the listeners
 */
public record Gateway(ObjectMeta metadata, GatewaySpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "gateway.networking.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "Gateway";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.gateway(this);
    }
}
