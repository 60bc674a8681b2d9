package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;
import java.util.Set;

/** Admission, certificates and tokens: each of them is a way to every other right. Tokens of accounts that are named are none. */
public final class NoRoleOverAdmission implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K20g", "No role changes what guards the cluster")
            .because(
                    "Who changes an admission webhook sees and rewrites every object; who approves certificates, or makes "
                            + "tokens, becomes anybody.")
            .from(
                    "CKV_K8S_155",
                    "CKV_K8S_156",
                    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks")
            .fix("Remove the rule from the role; where an operator needs it, waive this with the reason.");

    private static final Set<String> WEBHOOKS = Set.of(
            "mutatingwebhookconfigurations",
            "validatingwebhookconfigurations",
            "mutatingadmissionpolicies",
            "validatingadmissionpolicies");
    private static final Set<String> APPROVALS =
            Set.of("certificatesigningrequests/approval", "certificatesigningrequests/status", "signers");
    private static final Set<String> TOKENS = Set.of("serviceaccounts/token");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        for (AccessRule rule : AccessRule.of(object)) {
            Node webhook = rule.isFor("admissionregistration.k8s.io") ? rule.resource(WEBHOOKS) : null;
            Node approval = rule.isFor("certificates.k8s.io") ? rule.resource(APPROVALS) : null;
            Node token = rule.isFor("") ? rule.resource(TOKENS) : null;
            if (webhook != null && rule.allows("create", "update", "patch", "delete")) {
                run.found(
                        object,
                        webhook,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows to " + rule.verbs() + " " + webhook.textOr(""));
            }
            if (approval != null && rule.allows("update", "patch", "approve", "sign")) {
                run.found(
                        object,
                        approval,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows to approve certificates");
            }
            if (token != null && !rule.isForNamed() && rule.allows("create")) {
                run.found(
                        object,
                        token,
                        rule.field() + ".resources",
                        object.kind() + " " + object.name() + " allows to make tokens of accounts");
            }
        }
    }

    @Override
    public List<String> kinds() {
        return AccessRule.KINDS;
    }
}
