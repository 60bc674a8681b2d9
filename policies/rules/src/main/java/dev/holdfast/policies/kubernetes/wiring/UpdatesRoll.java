package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Pods are to be replaced one after the other, by Kubernetes itself. What is not written is RollingUpdate, by Kubernetes' default; kube-linter
 * wants it written. kube-score asks this only of Deployments behind a Service; a worker's work stands still as well.
 */
public final class UpdatesRoll implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K37a", "New versions come by a rolling update")
            .notedInDevelopment()
            .because(
                    "Recreate stops all pods before the first new one starts, each release is an outage; with OnDelete a fix is rolled "
                            + "out, as all believe, and runs nowhere.")
            .from("kube-score deployment-strategy", "kube-linter no-rolling-update-strategy")
            .fix("Set the strategy to RollingUpdate; where two pods can not share a volume, use a StatefulSet.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("Deployment", "DeploymentConfig", "StatefulSet", "DaemonSet");
    }

    @Override
    public void check(KubernetesObject object, RuleRun run) {
        String field = object.kind().startsWith("Deployment") ? "strategy" : "updateStrategy";
        // OpenShift's DeploymentConfig has another word for it.
        String rolling = object.kind().equals("DeploymentConfig") ? "Rolling" : "RollingUpdate";
        Node type = object.node().at("spec", field, "type");
        if (type.isPresent() && !type.is(rolling)) {
            run.found(object, type, "spec." + field + ".type", "the strategy is " + type.textOr(""));
        }
    }
}
