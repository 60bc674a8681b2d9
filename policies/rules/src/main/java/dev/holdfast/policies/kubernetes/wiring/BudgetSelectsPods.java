package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;

/** A budget that selects nothing protects nothing. */
public final class BudgetSelectsPods implements ClusterRule {
    private static final RuleInfo INFO = RuleInfo.of(
                    Family.KUBERNETES, "K31c", "A PodDisruptionBudget selects at least one pod")
            .because(
                    "A budget whose selector has a typing error is accepted, and the drain evicts all pods at once all the same.")
            .from(
                    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
                    "kube-score deployment-has-poddisruptionbudget")
            .fix("Make spec.selector of the budget match the labels of the pods, in the same namespace.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Cluster cluster, RuleRun run) {
        IdleSelector.find(cluster, "PodDisruptionBudget", cluster.relations().budgets(), "selector", run);
    }
}
