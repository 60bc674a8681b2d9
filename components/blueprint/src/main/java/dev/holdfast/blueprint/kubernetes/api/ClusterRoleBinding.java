package dev.holdfast.blueprint.kubernetes.api;

import java.util.List;

/**
 * Who may ask what a {@link ClusterRole} says.
 *
 * @param metadata its name and labels, without a namespace
 * @param roleRef what may be asked; never changes
 * @param subjects who
 */
public record ClusterRoleBinding(ObjectMeta metadata, RoleRef roleRef, List<Subject> subjects)
        implements KubernetesObject {
    @Override
    public String apiVersion() {
        return "rbac.authorization.k8s.io/v1";
    }

    @Override
    public String kind() {
        return "ClusterRoleBinding";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.clusterRoleBinding(this);
    }
}
