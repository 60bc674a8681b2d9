package dev.holdfast.policies.kubernetes.wiring;

import dev.holdfast.policies.kubernetes.Cluster;
import dev.holdfast.policies.kubernetes.ClusterRule;
import dev.holdfast.policies.kubernetes.LabelSelector;
import dev.holdfast.policies.kubernetes.Relations;
import dev.holdfast.policies.kubernetes.Selections;
import dev.holdfast.policies.rule.Family;
import dev.holdfast.policies.rule.RuleInfo;
import dev.holdfast.policies.rule.RuleRun;
import dev.holdfast.policies.tree.Node;

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
        Relations relations = cluster.relations();
        Selections budgets = relations.budgets();
        run.each(cluster.ofKind("PodDisruptionBudget"), budget -> {
            LabelSelector selector = budgets.selectorOf(budget);
            if (budgets.podsOf(budget).isEmpty() && !relations.mayBeMadeByOperator(budget, selector)) {
                Node spec = budget.node().get("spec");
                run.found(
                        budget,
                        spec.get("selector").isPresent() ? spec.get("selector") : spec,
                        "spec.selector",
                        fault(selector));
            }
        });
    }

    private static String fault(LabelSelector selector) {
        if (selector.isNothing()) {
            return "there is no selector";
        }
        return selector.isEverything()
                ? "there is no pod in the namespace"
                : "no pod has the labels " + selector.words();
    }
}
