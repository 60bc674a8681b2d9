package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A budget that says nothing keeps one pod, by a default that few know. */
public final class BudgetSaysWhatItKeeps implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES,
                    "K32b",
                    "A PodDisruptionBudget says minAvailable or maxUnavailable, and not both")
            .because("With neither it keeps a single pod, of twenty as well; with both the API server refuses it.")
            .from(
                    "kube-score poddisruptionbudget-has-policy",
                    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/")
            .fix("Set maxUnavailable: 1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<String> kinds() {
        return List.of("PodDisruptionBudget");
    }

    @Override
    public void check(KubernetesObject budget, RuleRun run) {
        Node spec = budget.node().get("spec");
        boolean most = spec.get("maxUnavailable").isPresent();
        boolean least = spec.get("minAvailable").isPresent();
        if (most == least) {
            run.found(
                    budget,
                    spec,
                    "spec",
                    most
                            ? "it says both minAvailable and maxUnavailable"
                            : "it says neither minAvailable nor maxUnavailable");
        }
    }
}
