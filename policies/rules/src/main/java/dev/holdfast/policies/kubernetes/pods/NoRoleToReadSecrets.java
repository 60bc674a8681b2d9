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
 * It is a warning, since some operators have to. kube-linter reports the binding, also where single secrets are named; here it is the
 * role, where the rule is written.
 */
public final class NoRoleToReadSecrets implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K20f", "No role allows to read all secrets")
            .warning()
            .because("One leak in this program is then a leak of every password of the namespace, or of the cluster.")
            .from(
                    "kube-linter access-to-secrets",
                    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets")
            .fix("Mount the secrets that the program needs, or name them in resourceNames with the verb get.");

    private static final Set<String> RESOURCES = Set.of("secrets");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            Node resource = rule.isFor("") ? rule.resource(RESOURCES) : null;
            if (resource != null && !rule.isForNamed() && rule.allows("get", "list", "watch")) {
                run.found(
                        object,
                        resource,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows to " + rule.verbs() + " all secrets");
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
