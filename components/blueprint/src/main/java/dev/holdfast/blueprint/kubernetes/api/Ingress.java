package dev.holdfast.blueprint.kubernetes.api;

/**
 * Host names that lead from outside to a Service.
 *
 * @param metadata its name and labels
 * @param spec the rules
 */
public record Ingress(ObjectMeta metadata, IngressSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "networking.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "Ingress";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ingress(this);
    }
}
