package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** Pod Security Admission refuses at the door what the rules on pods ask for; it does so only where the namespace says so. */
public final class NamespaceEnforcesRestricted implements ObjectRule {
    private static final String LABEL = "pod-security.kubernetes.io/enforce";

    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K24b", "Namespaces enforce the restricted Pod Security Standard")
            .because(
                    "Rules on files see what goes through them; a pod that someone starts by hand at night does not. The API server "
                            + "refuses a privileged one only where the namespace is labelled.")
            .from("https://kubernetes.io/docs/concepts/security/pod-security-admission/")
            .fix(
                    "Label the namespace pod-security.kubernetes.io/enforce: restricted; begin with warn and audit where pods "
                            + "are there already.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Namespace");
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        Node level = object.labels().get(LABEL);
        if (!level.is("restricted")) {
            String message = level.isAbsent()
                    ? "it enforces no Pod Security Standard"
                    : "it enforces " + level.textOr("") + " only";
            run.found(
                    object,
                    level.isPresent() ? level : object.node().get("metadata"),
                    "metadata.labels[" + LABEL + "]",
                    message);
        }
    }
}
