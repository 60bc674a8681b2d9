package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What may be asked of the API server within a namespace.
 *
 * @param metadata its name and labels
 * @param rules what may be asked
 */
public record Role(ObjectMeta metadata, List<PolicyRule> rules) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "rbac.authorization.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "Role";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.role(this);
    }
}
