package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.ClusterRole;
import dev.holdfast.blueprint.kubernetes.api.ClusterRoleBinding;
import dev.holdfast.blueprint.kubernetes.api.KubernetesObject;
import dev.holdfast.blueprint.kubernetes.api.ObjectMeta;
import dev.holdfast.blueprint.kubernetes.api.PolicyRule;
import dev.holdfast.blueprint.kubernetes.api.Role;
import dev.holdfast.blueprint.kubernetes.api.RoleBinding;
import dev.holdfast.blueprint.kubernetes.api.RoleRef;
import dev.holdfast.blueprint.kubernetes.api.Subject;
import java.util.List;
import java.util.Map;

/** What programs that measure may ask of the API server, and nothing else: they read, and only what they tell of. */
final class Rights {
    private static final String GROUP = "rbac.authorization.k8s.io";

    private Rights() {}

    /**
     * Prometheus looks for pods of the namespace. Kubelets are nodes, which lie in no namespace: it looks for all of them, and each asks the
     * API server whether this account may have its metrics.
     *
     * @see <a href="https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/">Kubelet authorization</a>
     */
    static List<KubernetesObject> ofPrometheus(Scope scope, Identity identity) {
        List<Subject> subjects = subjects(scope, identity);
        String everywhere = everywhere(scope, identity);
        ObjectMeta meta = new ObjectMeta(everywhere, null, scope.labels(identity), Map.of());
        return List.of(
                role(
                        scope,
                        identity,
                        List.of(new PolicyRule(List.of(""), List.of("pods"), List.of("get", "list", "watch")))),
                binding(scope, identity),
                new ClusterRole(
                        meta,
                        List.of(
                                new PolicyRule(List.of(""), List.of("nodes"), List.of("get", "list", "watch")),
                                new PolicyRule(List.of(""), List.of("nodes/metrics"), List.of("get")))),
                new ClusterRoleBinding(meta, new RoleRef(GROUP, "ClusterRole", everywhere), subjects));
    }

    /** What kube-state-metrics is told to tell of, in the namespace. */
    static List<KubernetesObject> ofKubeStateMetrics(Scope scope, Identity identity) {
        List<String> read = List.of("list", "watch");
        List<String> kinds = Workloads.anyRollout(scope.blueprint())
                ? List.of("deployments", "replicasets", "statefulsets")
                : List.of("deployments", "statefulsets");
        return List.of(
                role(
                        scope,
                        identity,
                        List.of(
                                new PolicyRule(List.of(""), List.of("pods"), read),
                                new PolicyRule(List.of("apps"), kinds, read),
                                new PolicyRule(List.of("autoscaling"), List.of("horizontalpodautoscalers"), read),
                                new PolicyRule(List.of("batch"), List.of("jobs"), read))),
                binding(scope, identity));
    }

    /** A name that no other system has: a namespace is one of its kind, and no part of a name holds a dot. */
    private static String everywhere(Scope scope, Identity identity) {
        return scope.namespace() + "." + identity.instance();
    }

    private static Role role(Scope scope, Identity identity, List<PolicyRule> rules) {
        return new Role(scope.meta(identity.instance(), identity), rules);
    }

    private static RoleBinding binding(Scope scope, Identity identity) {
        return new RoleBinding(
                scope.meta(identity.instance(), identity),
                new RoleRef(GROUP, "Role", identity.instance()),
                subjects(scope, identity));
    }

    private static List<Subject> subjects(Scope scope, Identity identity) {
        return List.of(new Subject("ServiceAccount", identity.instance(), scope.namespace()));
    }
}
