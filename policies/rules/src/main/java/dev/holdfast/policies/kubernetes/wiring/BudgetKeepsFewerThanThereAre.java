package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.IntOrPercent;
import dev.holdfast.policies.kubernetes.PodGroup;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

/**
 * Budgets round up. One that keeps 100 % is found by K32a, whatever it selects. Where one selects a pod of something
 * that keeps no number of pods, such as a DaemonSet, nothing can be said.
 */
public final class BudgetKeepsFewerThanThereAre implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K33", "minAvailable of a PodDisruptionBudget is below the number of pods")
            .notedInDevelopment()
            .because(
                    "At night the autoscaler is at its minimum, all pods are needed by the budget, and the upgrade of the nodes hangs.")
            .from("Polaris pdbMinAvailableGreaterThanHPAMinReplicas", "kube-linter pdb-min-available")
            .fix("Set maxUnavailable: 1 instead of minAvailable, or lower minAvailable below the fewest pods.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        Relations relations = cluster.relations();
        run.each(cluster.ofKind("PodDisruptionBudget"), budget -> {
            Node written = budget.node().at("spec", "minAvailable");
            IntOrPercent kept = IntOrPercent.of(written);
            if (kept == null || (kept.percent() && kept.number() >= 100)) {
                return;
            }
            long pods = 0;
            for (PodGroup group : relations.budgets().podsOf(budget)) {
                if (!group.isReplicated()) {
                    return;
                }
                pods += group.fewest(relations);
            }
            if (pods > 0 && kept.roundedUp(pods) >= pods) {
                run.found(
                        budget,
                        written,
                        "spec.minAvailable",
                        "minAvailable " + kept + (kept.percent() ? ", so " + kept.roundedUp(pods) + "," : "")
                                + " lets none go of the " + (pods == 1 ? "1 pod" : pods + " pods")
                                + " that there are at the fewest");
            }
        });
    }
}
