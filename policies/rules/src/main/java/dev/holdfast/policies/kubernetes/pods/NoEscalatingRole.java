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
 * A role for all verbs is the matter of {@link NoWildcardRole}. To bind roles, or be users, that are named is how Kubernetes' own guide bounds
 * an operator, so that only {@code cluster-admin} and {@code system:masters} are found among names.
 */
public final class NoEscalatingRole implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K20d", "No role allows to take other rights")
            .because(
                    "With bind, escalate or impersonate a program gives itself whatever right it wants: every other limit is "
                            + "on paper.")
            .from(
                    "CKV_K8S_157",
                    "CKV_K8S_158",
                    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks")
            .fix("Remove the verb, or name in resourceNames the roles that may be bound, or the users.");

    private static final Set<String> VERBS = Set.of("bind", "escalate", "impersonate");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            for (Node verb : rule.node().get("verbs").items()) {
                boolean bounded = rule.isForHarmlessNames() && !verb.is("escalate");
                if (VERBS.contains(verb.textOr("")) && !bounded) {
                    run.found(
                            object,
                            verb,
                            rule.field() + ".verbs",
                            object.kind() + " " + object.name() + " allows to " + verb.textOr(""));
                }
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
