package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Workload;
import dev.holdfast.policies.kubernetes.WorkloadRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * The API server refuses a workload that does not select its own pods. A missing selector counts, also under API versions that once filled
 * it in; kube-score judges the same. An empty one counts as well, since the API server refuses it, where kube-score takes it for all.
 */
public final class SelectorMatchesTemplate implements WorkloadRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K25a", "The selector of a workload matches the labels of its pods")
            .because(
                    "The API server refuses the object, in the middle of a release of which the other half is applied already.")
            .from(
                    "kube-linter mismatching-selector",
                    "kube-score deployment-pod-selector-labels-match-template-metadata-labels",
                    "kube-score statefulset-pod-selector-labels-match-template-metadata-labels")
            .fix("Make spec.selector a subset of spec.template.metadata.labels.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Workload workload, RuleRun run) {
        Node selector = workload.spec().get("selector");
        switch (workload.kind()) {
            case "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Rollout" ->
                check(workload, selector, LabelSelector.of(selector), run);
            // They select by their template's labels where they say nothing.
            case "ReplicationController", "DeploymentConfig" -> {
                if (selector.isPresent()) {
                    check(workload, selector, LabelSelector.ofLabels(selector), run);
                }
            }
            default -> {}
        }
    }

    private static void check(Workload workload, Node written, LabelSelector selector, RuleRun run) {
        if (selector.isNothing() || selector.isEverything()) {
            run.found(
                    workload.object(),
                    written.isPresent() ? written : workload.spec(),
                    "spec.selector",
                    written.isPresent() ? "the selector is empty" : "there is no selector");
        } else if (!selector.matches(workload.podLabels())) {
            run.found(
                    workload.object(), written, "spec.selector", "the pods do not have the labels " + selector.words());
        }
    }
}
