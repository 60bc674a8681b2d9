package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.IntOrPercent;
import dev.holdfast.policies.kubernetes.KubernetesObject;
import dev.holdfast.policies.kubernetes.ObjectRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;
import java.util.List;

/** A budget of nothing blocks every drain. Budgets that leave none of the pods that there are, are found by K33. */
public final class BudgetAllowsDisruption implements ObjectRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K32a", "A PodDisruptionBudget lets at least one pod go")
            .notedInDevelopment()
            .because(
                    "No node with such a pod can be drained: the upgrade hangs, until someone deletes the budget, and the protection with it.")
            .from("kube-linter pdb-max-unavailable", "kube-linter pdb-min-available", "Polaris pdbDisruptionsIsZero")
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
        Node most = budget.node().at("spec", "maxUnavailable");
        Node least = budget.node().at("spec", "minAvailable");
        IntOrPercent gone = IntOrPercent.of(most);
        IntOrPercent kept = IntOrPercent.of(least);
        if (gone != null && gone.number() == 0) {
            run.found(budget, most, "spec.maxUnavailable", "maxUnavailable is " + gone);
        }
        if (kept != null && kept.percent() && kept.number() >= 100) {
            run.found(budget, least, "spec.minAvailable", "minAvailable is " + kept);
        }
    }
}
