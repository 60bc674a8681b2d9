package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/**
 * It is a warning, since operators and deployment tools are there to do it. kube-linter reports the binding; here it is the role, where
 * the rule is written.
 */
public final class NoRoleToCreatePods implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K20e", "No role allows to create pods")
            .warning()
            .because(
                    "Who creates a pod chooses its account and its volumes, and so has every account and secret of the namespace.")
            .from(
                    "kube-linter access-to-create-pods",
                    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation")
            .fix("Remove the verb, or give the program a namespace of its own.");

    private static final Set<String> RESOURCES = Set.of(
            "pods",
            "deployments",
            "statefulsets",
            "daemonsets",
            "replicasets",
            "replicationcontrollers",
            "jobs",
            "cronjobs");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            Node resource =
                    rule.isFor("") || rule.isFor("apps") || rule.isFor("batch") ? rule.resource(RESOURCES) : null;
            if (resource != null && rule.allows("create")) {
                run.found(
                        object,
                        resource,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows to create " + resource.textOr(""));
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
