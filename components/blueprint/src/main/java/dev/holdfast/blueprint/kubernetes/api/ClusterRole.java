package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * What may be asked of the API server about things that lie in no namespace.
 *
 * @param metadata its name and labels, without a namespace
 * @param rules what may be asked
 */
public record ClusterRole(ObjectMeta metadata, List<PolicyRule> rules) implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "rbac.authorization.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "ClusterRole";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.clusterRole(this);
    }
}
