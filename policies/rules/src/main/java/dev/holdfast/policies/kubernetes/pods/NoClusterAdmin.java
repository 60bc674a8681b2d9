package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * In a RoleBinding it grants all of one namespace, which is still more than any program needs. kube-linter looks at ClusterRoleBindings
 * only.
 */
public final class NoClusterAdmin implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K20b", "No program is bound to cluster-admin")
            .because("Who breaks into one pod of it owns the whole cluster with all its secrets.")
            .from(
                    "kube-linter cluster-admin-role-binding",
                    "Polaris clusterrolebindingClusterAdmin",
                    "Polaris rolebindingClusterAdminClusterRole")
            .fix("Bind a role of its own with the rights that the program uses.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Node role = object.node().at("roleRef", "name");
        boolean brought = object.name().equals("cluster-admin") || object.name().startsWith("system:");
        if (!object.apiVersion().startsWith("rbac.authorization.k8s.io/") || brought) {
            return;
        }
        if (role.is("cluster-admin") && object.node().at("roleRef", "kind").is("ClusterRole")) {
            run.found(object, role, "roleRef.name", object.kind() + " " + object.name() + " binds cluster-admin");
        }
        for (Node subject : object.node().get("subjects").items()) {
            if (subject.get("kind").is("Group") && subject.get("name").is("system:masters")) {
                run.found(
                        object,
                        subject.get("name"),
                        "subjects",
                        object.kind() + " " + object.name()
                                + " is for the group system:masters, which no rule holds back");
            }
        }
    }

    @Override
    public List<String> kinds() {
        return List.of("RoleBinding", "ClusterRoleBinding");
    }
}
