package dev.holdfast.policies.kubernetes.pods;

import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/**
 * Agents of nodes need such folders; they waive the rule. Those that give the node away are found by {@link NoSensitiveHostFolder} and
 * {@link NoRuntimeSocket} as well, so that a waiver for any folder is none for these.
 */
public final class NoHostPath implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(Family.KUBERNETES, "K16e", "Pods do not mount folders of the node")
            .because("The pod reads or changes files of its node, and finds other ones after it has moved to the next.")
            .from(
                    "Polaris hostPathSet",
                    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline")
            .fix("Use a PersistentVolumeClaim, an emptyDir or a ConfigMap.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        List<Node> volumes = workload.podSpec().get("volumes").items();
        for (int i = 0; i < volumes.size(); i++) {
            Node path = volumes.get(i).get("hostPath");
            if (path.isPresent()) {
                run.found(
                        workload.object(),
                        path.nearest("path"),
                        workload.field("volumes[" + i + "].hostPath"),
                        "volume " + volumes.get(i).get("name").textOr("") + " is the folder "
                                + path.get("path").textOr("") + " of the node");
            }
        }
    }
}
