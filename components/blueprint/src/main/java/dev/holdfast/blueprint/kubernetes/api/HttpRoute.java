package dev.holdfast.blueprint.kubernetes.api;

/**
 * Where a Gateway sends HTTP requests.
 *
 * @param metadata its name and labels
 * @param spec the rules
 */
public record HttpRoute(ObjectMeta metadata, HttpRouteSpec spec) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "gateway.networking.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "HTTPRoute";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.httpRoute(this);
    }
}
